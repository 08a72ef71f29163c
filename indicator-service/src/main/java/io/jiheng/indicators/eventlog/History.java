package io.jiheng.indicators.eventlog;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.jiheng.indicators.casefile.EventId;
import io.jiheng.indicators.casefile.RecordedEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The history of a case as its row carries it: a JSON array of events in the order in which they
 * were counted. Each is written with its type before its data, so that it can be read in one pass;
 * data is kept as it came.
 */
public final class History {

  /** A history without events. */
  public static final byte[] EMPTY = "[]".getBytes(StandardCharsets.US_ASCII);

  /** Some ten thousand events, a hundred times what the longest of cases comes to. */
  private static final int FULL_BYTES = 4 * 1024 * 1024;

  private History() {}

  /** Whether it takes no more events: every further one would be read with all before it. */
  public static boolean isFull(byte[] history) {
    return history.length >= FULL_BYTES;
  }

  /** What the fold needs of a history. */
  public static List<RecordedEvent> recorded(byte[] history) {
    var events = new ArrayList<RecordedEvent>();
    read(history, (fields, parser) -> events.add(fields.recorded(parser)));
    return events;
  }

  /** What the fold needs of the events that had been counted by a moment. */
  public static List<RecordedEvent> recordedBy(byte[] history, Instant knownAt) {
    var events = new ArrayList<RecordedEvent>();
    read(
        history,
        (fields, parser) -> {
          var recorded = fields.recorded(parser);
          if (!Instant.parse(fields.counted).isAfter(knownAt)) {
            events.add(recorded);
          }
        });
    return events;
  }

  /** Whether any of its events was counted after a moment; what they say is not read for it. */
  public static boolean isCountedAfter(byte[] history, Instant moment) {
    var counted = new ArrayList<Instant>();
    read(
        history,
        (fields, parser) -> {
          parser.skipChildren();
          counted.add(Instant.parse(fields.counted));
        });
    return counted.stream().anyMatch(at -> at.isAfter(moment));
  }

  /** The whole of a history, for people. */
  public static List<LoggedEvent> logged(byte[] history) {
    var events = new ArrayList<LoggedEvent>();
    read(
        history,
        (fields, parser) -> {
          JsonNode data = parser.readValueAsTree();
          try (var again = EventJson.MAPPER.treeAsTokens(data)) {
            again.nextToken();
            events.add(
                new LoggedEvent(
                    fields.recorded(again),
                    fields.type,
                    data,
                    new Position(fields.partition, fields.offset),
                    Instant.parse(fields.counted)));
          }
        });
    return events;
  }

  /** The history with one more event. */
  public static byte[] append(
      byte[] history, Envelope event, Position position, Instant countedAt) {
    var out = new ByteArrayOutputStream(history.length + event.data().length + 256);
    out.write(history, 0, history.length - 1);
    if (history.length > EMPTY.length) {
      out.write(',');
    }
    try (var json = EventJson.MAPPER.createGenerator(out)) {
      write(json, event, position, countedAt);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    out.write(']');
    return out.toByteArray();
  }

  private static void write(
      JsonGenerator json, Envelope event, Position position, Instant countedAt) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", event.recorded().id().source());
    json.writeStringField("id", event.recorded().id().id());
    json.writeStringField("type", event.type());
    json.writeStringField("time", event.recorded().time().toString());
    json.writeNumberField("partition", position.partition());
    json.writeNumberField("offset", position.offset());
    json.writeStringField("counted", countedAt.toString());
    json.writeFieldName("data");
    json.writeRawValue(new String(event.data(), StandardCharsets.UTF_8));
    json.writeEndObject();
  }

  private static void read(byte[] history, EventAction action) {
    try (var parser = EventJson.MAPPER.createParser(history)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        var fields = new Fields();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          var name = parser.currentName();
          parser.nextToken();
          switch (name) {
            case "source" -> fields.source = parser.getText();
            case "id" -> fields.id = parser.getText();
            case "type" -> fields.type = parser.getText();
            case "time" -> fields.time = parser.getText();
            case "partition" -> fields.partition = parser.getIntValue();
            case "offset" -> fields.offset = parser.getLongValue();
            case "counted" -> fields.counted = parser.getText();
            case "data" -> action.accept(fields, parser);
            default -> parser.skipChildren();
          }
        }
      }
    } catch (IOException | UnreadableEventException e) {
      throw new IllegalStateException("a history that was counted once cannot be read", e);
    }
  }

  @FunctionalInterface
  private interface EventAction {
    void accept(Fields fields, JsonParser parser) throws IOException, UnreadableEventException;
  }

  private static final class Fields {
    private String source;
    private String id;
    private String type;
    private String time;
    private int partition;
    private long offset;
    private String counted;

    RecordedEvent recorded(JsonParser parser) throws IOException, UnreadableEventException {
      return new RecordedEvent(
          new EventId(source, id),
          Instant.parse(time),
          EventJson.read(parser, FileEventTypes.of(type).orElseThrow()));
    }
  }
}
