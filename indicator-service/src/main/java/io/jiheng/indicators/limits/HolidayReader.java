package io.jiheng.indicators.limits;

import io.jiheng.indicators.limits.Mistake.Reason;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the days of a year's calendar as somebody wrote them, and tells every mistake in them. */
public final class HolidayReader {

  private final int year;
  private final Set<LocalDate> seen = new HashSet<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  private HolidayReader(int year) {
    this.year = year;
  }

  /**
   * What a calendar says.
   *
   * @param holidays ascending, as far as they are right
   * @param workingDays likewise
   * @param mistakes all of them; none if all is well
   */
  public record Reading(
      List<LocalDate> holidays, List<LocalDate> workingDays, List<Mistake> mistakes) {}

  /**
   * Reads the days of a year. There must be one holiday at least; a day stands in one list, once;
   * only a weekend day can be one on which courts work all the same.
   */
  public static Reading read(int year, List<String> holidays, List<String> workingDays) {
    var reader = new HolidayReader(year);
    if (holidays.isEmpty()) {
      reader.mistakes.add(new Mistake(1, "holidays", "", Reason.NO_DAYS));
    }
    var off = reader.days("holidays", holidays);
    var on = reader.days("workingDays", workingDays);
    return new Reading(off, on, List.copyOf(reader.mistakes));
  }

  private List<LocalDate> days(String field, List<String> texts) {
    var days = new ArrayList<LocalDate>();
    for (int i = 0; i < texts.size(); i++) {
      var text = Objects.requireNonNullElse(texts.get(i), "").strip();
      if (text.isEmpty()) {
        mistakes.add(new Mistake(i + 1, field, text, Reason.MISSING));
        continue;
      }
      try {
        days.add(checked(i + 1, field, LocalDate.parse(text)));
      } catch (DateTimeException e) {
        mistakes.add(new Mistake(i + 1, field, text, Reason.NO_DAY));
      }
    }
    return days.stream().sorted().toList();
  }

  private LocalDate checked(int row, String field, LocalDate day) {
    if (day.getYear() != year) {
      mistakes.add(new Mistake(row, field, day.toString(), Reason.OTHER_YEAR));
    } else if (!seen.add(day)) {
      mistakes.add(new Mistake(row, field, day.toString(), Reason.REPEATED_DAY));
    } else if (field.equals("workingDays")
        && day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
      mistakes.add(new Mistake(row, field, day.toString(), Reason.NO_WEEKEND));
    }
    return day;
  }
}
