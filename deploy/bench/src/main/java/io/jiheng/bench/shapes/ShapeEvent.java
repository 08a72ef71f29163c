package io.jiheng.bench.shapes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.jiheng.bench.event.BenchEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An event as both shapes need it.
 *
 * @param day of the filing or closing; null for all other events
 * @param compact what is kept of it, a JSON object in UTF-8
 */
record ShapeEvent(
    String id, String caseNumber, String type, LocalDate day, String time, byte[] compact) {

  static final String FILED = "io.jiheng.case.filed.v1";
  static final String CLOSED = "io.jiheng.case.closed.v1";
  static final String CLOSING_REVOKED = "io.jiheng.case.closing-revoked.v1";

  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> KEPT = List.of("source", "id", "type", "time", "data");

  static ShapeEvent of(BenchEvent event) {
    try {
      var envelope = (ObjectNode) JSON.readTree(event.json());
      envelope.retain(KEPT);
      return of(event.key(), envelope, JSON.writeValueAsBytes(envelope));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of a case that {@link #history} wrote. */
  static List<ShapeEvent> read(String caseNumber, byte[] history) {
    try {
      var events = new ArrayList<ShapeEvent>();
      for (var kept : JSON.readTree(history)) {
        events.add(of(caseNumber, (ObjectNode) kept, JSON.writeValueAsBytes(kept)));
      }
      return events;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] history(List<ShapeEvent> events) {
    try {
      var array = JSON.createArrayNode();
      for (var event : events) {
        array.addRawValue(new RawValue(new String(event.compact(), StandardCharsets.UTF_8)));
      }
      return JSON.writeValueAsBytes(array);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  String court() {
    return caseNumber.substring(6, 11);
  }

  String family() {
    return caseNumber.substring(11).replaceAll("\\d+号$", "");
  }

  private static ShapeEvent of(String caseNumber, ObjectNode kept, byte[] compact) {
    var type = kept.get("type").textValue();
    var day =
        switch (type) {
          case FILED -> LocalDate.parse(kept.get("data").get("filedOn").textValue());
          case CLOSED -> LocalDate.parse(kept.get("data").get("closedOn").textValue());
          default -> null;
        };
    return new ShapeEvent(
        kept.get("id").textValue(), caseNumber, type, day, kept.get("time").textValue(), compact);
  }
}
