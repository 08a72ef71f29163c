package io.jiheng.caseevents.eventtypes.rest;

import io.jiheng.contract.EventType;
import io.jiheng.contract.SubjectKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tells one type of event 事件类型; its schema stands in META-INF/openapi.yaml. */
@Schema(ref = "#/components/schemas/EventType")
public record EventTypeResponse(
    String type, String name, SubjectKind subject, String schema, String example) {

  static EventTypeResponse of(EventType type) {
    var at = "/api/v1/event-types/" + type.type();
    return new EventTypeResponse(
        type.type(), type.chineseName(), type.subject(), at + "/schema", at + "/example");
  }
}
