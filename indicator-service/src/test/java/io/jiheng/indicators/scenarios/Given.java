package io.jiheng.indicators.scenarios;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.jiheng.indicators.Events;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a step of a scenario gives; which kind it is, its fields tell. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
  @JsonSubTypes.Type(Given.Event.class),
  @JsonSubTypes.Type(Written.Entry.class),
  @JsonSubTypes.Type(Written.Reversal.class),
  @JsonSubTypes.Type(Written.Seat.class),
  @JsonSubTypes.Type(Written.Ending.class),
  @JsonSubTypes.Type(Written.Withdrawal.class)
})
sealed interface Given permits Given.Event, Written {

  /** What no other of the same scenario is called. */
  String name();

  /** The day it tells of; absent where it only takes back. */
  Optional<LocalDate> about();

  /**
   * An event.
   *
   * @param type without prefix and suffix
   * @param of the case number or court
   * @param time a moment, or a day
   * @param data may leave out the day of the fact, where that is the day of the event
   */
  record Event(String id, String type, String of, String time, Map<String, Object> data)
      implements Given {

    @Override
    public String name() {
      return id;
    }

    @Override
    public Optional<LocalDate> about() {
      return Optional.of(LocalDate.parse(day()));
    }

    byte[] json(String prefix) {
      var all = new LinkedHashMap<String, Object>();
      var dayField = DayField.of(type);
      dayField.ifPresent(field -> all.put(field, day()));
      all.putAll(Objects.requireNonNullElse(data, Map.of()));
      return Events.event(
          prefix + id, type, of, time.length() > 10 ? time : time + "T09:00:00+08:00", all);
    }

    private String day() {
      return time.substring(0, 10);
    }
  }
}
