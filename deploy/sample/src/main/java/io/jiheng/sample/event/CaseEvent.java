package io.jiheng.sample.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * An event of a case 案件事件, a CloudEvent of the contract.
 *
 * @param id unique within its source, the same on every run
 * @param source who says so, e.g. urn:court:冀0283:case-system
 * @param type e.g. io.jiheng.case.filed.v1
 * @param subject the case number 案号
 * @param time when it happened, Asia/Shanghai
 */
public record CaseEvent(
    String id, String source, String type, String subject, LocalDateTime time, ObjectNode data) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The source that a court's case system speaks as. */
  public static String sourceOf(String court) {
    return "urn:court:" + court + ":case-system";
  }

  /** The same event saying something else, which is against the contract 同号异文. */
  CaseEvent saying(String field, String otherwise) {
    var changed = data.deepCopy();
    changed.put(field, otherwise);
    return new CaseEvent(id, source, type, subject, time, changed);
  }

  /** The whole envelope in structured mode, on one line. */
  public String json() {
    var envelope = JsonNodeFactory.instance.objectNode();
    envelope.put("specversion", "1.0");
    envelope.put("id", id);
    envelope.put("source", source);
    envelope.put("type", type);
    envelope.put("subject", subject);
    envelope.put(
        "time",
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atOffset(ZoneOffset.ofHours(8))));
    envelope.put("datacontenttype", "application/json");
    envelope.set("data", data);
    try {
      return JSON.writeValueAsString(envelope);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("event " + id + " cannot be written", e);
    }
  }
}
