package io.jiheng.indicators.eventlog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What of an envelope could be read, for the dead letter 死信 of an event that is not understood. */
public final class Head {

  private static final Set<String> ATTRIBUTES = Set.of("source", "id", "type", "subject");

  private final Map<String, String> told = new HashMap<>();

  /** What can be read of an event. */
  public static Head of(byte[] json) {
    var head = new Head();
    head.read(json);
    return head;
  }

  public Optional<String> source() {
    return Optional.ofNullable(told.get("source"));
  }

  public Optional<String> id() {
    return Optional.ofNullable(told.get("id"));
  }

  public Optional<String> type() {
    return Optional.ofNullable(told.get("type"));
  }

  public Optional<String> subject() {
    return Optional.ofNullable(told.get("subject"));
  }

  /** Keeps the attributes up to where the text is no JSON any more. */
  void read(byte[] json) {
    try (var parser = EventJson.MAPPER.createParser(json)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          keep(parser, parser.currentName());
        }
      }
    } catch (JsonProcessingException e) {
      // The letter tells why; here only what stands before the fault matters.
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
  }

  private void keep(JsonParser parser, String name) throws IOException {
    if (parser.nextToken().isScalarValue() && ATTRIBUTES.contains(name)) {
      var text = parser.getValueAsString();
      if (text != null) {
        told.putIfAbsent(name, text);
      }
    }
    parser.skipChildren();
  }
}
