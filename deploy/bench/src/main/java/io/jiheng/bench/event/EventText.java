package io.jiheng.bench.event;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Writes envelopes. The texts put in are the benchmark's own and need no escaping. */
final class EventText {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private EventText() {}

  static BenchEvent event(
      String id, String court, String caseNumber, String type, LocalDateTime at, String data) {
    String json =
        "{\"specversion\":\"1.0\",\"id\":\""
            + id
            + "\",\"source\":\"urn:court:"
            + court
            + ":case-system\",\"type\":\"io.jiheng."
            + type
            + ".v1\",\"subject\":\""
            + caseNumber
            + "\",\"time\":\""
            + TIME.format(at)
            + "+08:00\",\"datacontenttype\":\"application/json\",\"data\":{"
            + data
            + "}}";
    return new BenchEvent(id, caseNumber, json.getBytes(StandardCharsets.UTF_8));
  }

  static String number(int year, String court, String word, long serial) {
    return "(" + year + ")" + court + word + serial + "号";
  }
}
