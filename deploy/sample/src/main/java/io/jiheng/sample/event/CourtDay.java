package io.jiheng.sample.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jiheng.contract.EventTypes;
import io.jiheng.sample.docket.Chance;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A working day of a court on which something beside its cases happens 工作日. */
record CourtDay(LocalDate date) {

  private static final int OPENS_AT = 9 * 3600;
  private static final int OPEN_FOR = 8 * 3600;

  /** Any working day of a year but its last weeks. */
  static CourtDay of(int year, Chance chance) {
    return new CourtDay(LocalDate.of(year, 1, 2)).plus(chance.below(335));
  }

  /** So many days later, or on the working day after. */
  CourtDay plus(int days) {
    var day = date.plusDays(days);
    while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      day = day.plusDays(1);
    }
    return new CourtDay(day);
  }

  /** The same, but not after New Year's Eve of its year. */
  CourtDay plusWithinYear(int days) {
    var last = LocalDate.of(date.getYear(), 12, 31);
    var later = plus(days);
    return later.date().isAfter(last) ? new CourtDay(last) : later;
  }

  /** An event of the court at some hour of the day. */
  CaseEvent event(
      String id, String court, String type, String subject, ObjectNode data, Chance chance) {
    var hour = LocalTime.ofSecondOfDay(OPENS_AT + chance.below(OPEN_FOR));
    var fullType = EventTypes.standard().find(type).orElseThrow().type();
    return new CaseEvent(
        id, CaseEvent.sourceOf(court), fullType, subject, LocalDateTime.of(date, hour), data);
  }
}
