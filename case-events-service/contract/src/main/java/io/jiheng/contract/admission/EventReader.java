package io.jiheng.contract.admission;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.jiheng.contract.EventTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads events in the forms that CloudEvents 1.0 gives them over HTTP and judges each of them. */
public final class EventReader {

  private final Admission admission;

  public EventReader(EventTypes types) {
    admission = new Admission(types);
  }

  /**
   * Judges one event in structured mode.
   *
   * @throws UnreadableJsonException where the bytes are not one JSON value
   */
  public Verdict structured(JsonText text) throws UnreadableJsonException {
    return admission.judge(readable(text));
  }

  /**
   * Judges one event in binary mode.
   *
   * @param attributes the context attributes by name, in the order to write them
   * @param data the data as JSON
   * @throws UnreadableJsonException where the data is not one JSON value
   */
  public Verdict binary(Map<String, String> attributes, JsonText data)
      throws UnreadableJsonException {
    var bare = readable(data);
    try (JsonParser parser = EventJson.parser(bare)) {
      parser.nextToken();
      parser.skipChildren();
      requireEnd(parser, bare);
    } catch (JsonProcessingException e) {
      throw UnreadableJsonException.of(e, bare);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    return structured(Envelope.of(new LinkedHashMap<>(attributes), bare));
  }

  /**
   * Judges the events of a JSON array, in its order.
   *
   * @throws UnreadableJsonException where the bytes are not one JSON array; nothing is told of the
   *     events before the fault, for none may be taken
   * @throws TooManyEventsException where there are more than {@code limit}
   */
  public List<Verdict> batch(JsonText text, int limit) throws UnreadableJsonException {
    List<Verdict> verdicts = new ArrayList<>();
    for (var event : events(readable(text), limit)) {
      verdicts.add(admission.judge(event));
    }
    return verdicts;
  }

  private static List<JsonText> events(JsonText text, int limit) throws UnreadableJsonException {
    List<JsonText> events = new ArrayList<>();
    try (JsonParser parser = EventJson.parser(text)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw UnreadableJsonException.at(
            parser.currentTokenLocation(), text, new Reason("应为 JSON 数组", "must be a JSON array"));
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (events.size() == limit) {
          throw new TooManyEventsException(limit);
        }
        int from = text.from() + (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        parser.finishToken();
        int to = text.from() + (int) parser.currentLocation().getByteOffset();
        events.add(new JsonText(text.buffer(), from, to));
      }
      requireEnd(parser, text);
      return events;
    } catch (JsonProcessingException e) {
      throw UnreadableJsonException.of(e, text);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /** Judges one line of NDJSON; what is not JSON is refused like any other flaw. */
  public Verdict line(JsonText text) {
    try {
      return structured(text);
    } catch (UnreadableJsonException e) {
      var zh = "第 %d 列：%s".formatted(e.column(), e.reason().chinese());
      var en = "column %d: %s".formatted(e.column(), e.reason().english());
      return new Verdict.Refused("", "", "", List.of(new Flaw("", "", "malformed-json", zh, en)));
    }
  }

  /** The verdict on an event of which not even the whole was read. */
  public Verdict tooLong() {
    return new Verdict.Refused("", "", "", List.of(Admission.TOO_LONG));
  }

  private static JsonText readable(JsonText text) throws UnreadableJsonException {
    int fault = Utf8Text.firstFault(text);
    if (fault >= 0) {
      throw UnreadableJsonException.at(
          fault, text, new Reason("不是 UTF-8 编码的文字", "these bytes are no UTF-8"));
    }
    return text.withoutMark();
  }

  private static void requireEnd(JsonParser parser, JsonText text)
      throws IOException, UnreadableJsonException {
    if (parser.nextToken() != null) {
      throw UnreadableJsonException.at(
          parser.currentTokenLocation(),
          text,
          new Reason("JSON 值之后还有内容", "something follows the JSON value"));
    }
  }
}
