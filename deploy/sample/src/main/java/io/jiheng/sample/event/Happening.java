package io.jiheng.sample.event;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jiheng.contract.EventTypes;
import java.time.LocalDate;

/**
 * Something that happens to a case on a day, before it has a time of day.
 *
 * @param day epoch day of Asia/Shanghai
 * @param rank which comes first of what happens on one day
 * @param name unique within the case; the end of the event's id
 * @param type short name of the event type, e.g. case.filed.v1
 */
record Happening(int day, int rank, String name, String type, ObjectNode data) {

  /** The type as the contract names it. */
  String fullType() {
    return EventTypes.standard()
        .find(type)
        .orElseThrow(() -> new IllegalStateException("the contract has no type " + type))
        .type();
  }

  /** What says no more than its day. */
  static Happening on(int day, int rank, String name, String type, String field) {
    var data = nothingToSay();
    data.put(field, date(day));
    return new Happening(day, rank, name, type, data);
  }

  static ObjectNode nothingToSay() {
    return JsonNodeFactory.instance.objectNode();
  }

  static String date(int day) {
    return LocalDate.ofEpochDay(day).toString();
  }
}
