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
    try (JsonParser parser = EventJson.parser(text)) {
      if (parser.nextToken() == null) {
        throw UnreadableJsonException.at(
            parser.currentLocation(), text, new Reason("没有内容", "there is nothing"));
      }
      var verdict = new ElementReader(admission, text, parser).next("");
      requireEnd(parser, text);
      return verdict;
    } catch (JsonProcessingException e) {
      throw UnreadableJsonException.of(e, text);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
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
    try (JsonParser parser = EventJson.parser(data)) {
      parser.nextToken();
      parser.skipChildren();
      requireEnd(parser, data);
    } catch (JsonProcessingException e) {
      throw UnreadableJsonException.of(e, data);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    return structured(Envelope.of(new LinkedHashMap<>(attributes), data));
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
    try (JsonParser parser = EventJson.parser(text)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw UnreadableJsonException.at(
            parser.currentTokenLocation(), text, new Reason("应为 JSON 数组", "must be a JSON array"));
      }
      var elements = new ElementReader(admission, text, parser);
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (verdicts.size() == limit) {
          throw new TooManyEventsException(limit);
        }
        verdicts.add(elements.next("/" + verdicts.size()));
      }
      requireEnd(parser, text);
      return verdicts;
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
