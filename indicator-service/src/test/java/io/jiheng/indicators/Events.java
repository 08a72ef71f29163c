package io.jiheng.indicators;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes events of the contract for tests. */
public final class Events {

  private static final JsonMapper JSON = new JsonMapper();

  private Events() {}

  /** An event in structured mode, as JSON bytes. */
  public static byte[] event(
      String id, String type, String subject, String time, Map<String, ?> data) {
    var event = new LinkedHashMap<String, Object>();
    event.put("specversion", "1.0");
    event.put("id", id);
    event.put("source", "urn:test");
    event.put("type", "io.jiheng." + type + ".v1");
    event.put("subject", subject);
    event.put("time", time);
    event.put("datacontenttype", "application/json");
    event.put("data", data);
    try {
      return JSON.writeValueAsString(event).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static byte[] filed(String id, String subject, String day) {
    return event(id, "case.filed", subject, day + "T09:00:00+08:00", Map.of("filedOn", day));
  }

  public static byte[] filed(
      String id, String subject, String day, String department, String judge) {
    return event(
        id,
        "case.filed",
        subject,
        day + "T09:00:00+08:00",
        Map.of("filedOn", day, "department", department, "judge", judge));
  }

  public static byte[] closed(String id, String subject, String day) {
    return event(
        id,
        "case.closed",
        subject,
        day + "T16:00:00+08:00",
        Map.of("closedOn", day, "outcome", "JUDGMENT"));
  }
}
