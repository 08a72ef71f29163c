package io.jiheng.indicators.scenarios;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.organization.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an indicator must say, as data: events given and values asked, step by step. Courts are
 * written $A to $D; all others stand under $A.
 */
record Scenario(List<Step> steps) {

  /** What arrives, and what is true from then on. */
  record Step(List<Given> given, List<Asked> asked) {}

  /**
   * An event.
   *
   * @param type without prefix and suffix
   * @param of the case number or court
   * @param time a moment, or a day
   * @param data may leave out the day of the fact, where that is the day of the event
   */
  record Given(String id, String type, String of, String time, Map<String, Object> data) {

    String day() {
      return time.substring(0, 10);
    }

    byte[] json(String prefix) {
      var all = new LinkedHashMap<String, Object>();
      var dayField = DayField.of(type);
      dayField.ifPresent(field -> all.put(field, day()));
      all.putAll(Objects.requireNonNullElse(data, Map.of()));
      return Events.event(
          prefix + id, type, of, time.length() > 10 ? time : time + "T09:00:00+08:00", all);
    }
  }

  /**
   * A question and its answer.
   *
   * @param denominator absent for a plain count
   * @param value as printed; absent where there is none
   */
  record Asked(
      LocalDate asOf,
      String court,
      Scope scope,
      String department,
      String judge,
      String family,
      long numerator,
      Long denominator,
      BigDecimal value) {

    Asked {
      scope = Objects.requireNonNullElse(scope, Scope.COURT);
    }

    /** The question without its answer. */
    String question() {
      var text = new StringBuilder("asOf " + asOf + " of " + court + " " + scope);
      for (var cut : new String[] {department, judge, family}) {
        text.append(cut == null ? "" : " " + cut);
      }
      return text.toString();
    }

    Answer answer() {
      return new Answer(numerator, denominator, value);
    }
  }

  /** An answer; two are equal when their numbers are, however many zeros follow. */
  record Answer(long numerator, Long denominator, BigDecimal value) {
    Answer {
      value = value == null ? null : value.stripTrailingZeros();
    }
  }
}
