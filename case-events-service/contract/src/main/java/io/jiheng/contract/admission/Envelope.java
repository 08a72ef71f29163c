package io.jiheng.contract.admission;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Works on the written form of an envelope 信封 without touching what it need not touch. */
final class Envelope {

  private Envelope() {}

  /** The same bytes with another subject in place. */
  static JsonText withSubject(JsonText event, String subject) {
    try (JsonParser parser = EventJson.parser(event)) {
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        boolean found = parser.currentName().equals("subject");
        parser.nextToken();
        if (found) {
          int from = event.from() + (int) parser.currentTokenLocation().getByteOffset();
          parser.finishToken();
          int to = event.from() + (int) parser.currentLocation().getByteOffset();
          return spliced(event, from, to, subject);
        }
        parser.skipChildren();
      }
      throw new IllegalArgumentException("the event has no subject");
    } catch (IOException e) {
      throw new UncheckedIOException("an event that was read before", e);
    }
  }

  /** An envelope of attributes and data that came apart from each other. */
  static JsonText of(Map<String, String> attributes, JsonText data) {
    var out = new ByteArrayOutputStream(data.length() + 512);
    out.write('{');
    attributes.forEach(
        (name, value) -> {
          writeString(out, name);
          out.write(':');
          writeString(out, value);
          out.write(',');
        });
    writeString(out, "data");
    out.write(':');
    out.write(data.buffer(), data.from(), data.length());
    out.write('}');
    return JsonText.of(out.toByteArray());
  }

  private static JsonText spliced(JsonText event, int from, int to, String subject) {
    var out = new ByteArrayOutputStream(event.length());
    out.write(event.buffer(), event.from(), from - event.from());
    writeString(out, subject);
    out.write(event.buffer(), to, event.to() - to);
    return JsonText.of(out.toByteArray());
  }

  private static void writeString(ByteArrayOutputStream out, String text) {
    out.write('"');
    out.writeBytes(JsonStringEncoder.getInstance().quoteAsUTF8(text));
    out.write('"');
  }
}
