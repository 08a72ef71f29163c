package io.jiheng.indicators.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiheng.indicators.casefile.LimitAdjusted.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LimitRulesTest {

  private static final TimeLimit SIX_MONTHS = new TimeLimit(6, 0);

  /** 1 May 2023 is a Monday; courts work on Saturday the 6th, and on Sunday 31 December on none. */
  private static final LimitRules RULES =
      new LimitRules(
          Map.of(),
          new WorkCalendar(
              Map.of(
                  2023,
                  new WorkCalendar.Year(
                      Set.of(day("2023-05-01"), day("2023-05-02"), day("2023-05-03")),
                      Set.of(day("2023-05-06"))))));

  @Test
  void aLastDayThatIsAHolidayMovesToTheNextWorkingDay() {
    assertThat(due("2022-11-01")).isEqualTo("2023-05-04");
    assertThat(due("2022-11-04")).isEqualTo("2023-05-04");
  }

  @Test
  void aWeekendDayMovesUnlessCourtsWorkOnIt() {
    assertThat(due("2022-11-06")).isEqualTo("2023-05-06");
    assertThat(due("2022-11-07")).isEqualTo("2023-05-08");
  }

  @Test
  void aYearWithoutACalendarMovesNothing() {
    assertThat(due("2021-11-01")).as("a Sunday").isEqualTo("2022-05-01");
    assertThat(due("2023-07-06")).as("a Saturday").isEqualTo("2024-01-06");
  }

  @Test
  void aDayThatMovesIntoAYearWithoutACalendarStopsThere() {
    assertThat(due("2023-06-30")).as("Saturday 30 December").isEqualTo("2024-01-01");
  }

  @Test
  void theDaysMovedOverBelongToTheLimit() {
    assertThat(due("2022-11-01", extension("2023-05-05", 30)))
        .as("from the day after the last")
        .isEqualTo("2023-06-05");
    assertThat(due("2022-11-01", deduction("2023-05-03", "2023-05-08"))).isEqualTo("2023-05-09");
    assertThat(due("2022-11-01", extension("2023-05-06", 30)))
        .as("two days after the last")
        .isEqualTo("2023-05-04");
  }

  @Test
  void aLimitExtendedBeforeItsEndMovesOnlyWhereItEnds() {
    assertThat(due("2022-11-01", extension("2023-04-20", 3))).isEqualTo("2023-05-04");
    assertThat(due("2022-11-01", extension("2023-04-20", 7))).isEqualTo("2023-05-08");
  }

  @Test
  void anIntervalThatStillRunsPutsTheEndOutOfReach() {
    var running =
        new LimitAdjusted(
            "S", Kind.SUSPENSION, day("2023-05-03"), Optional.empty(), Optional.empty(), reason());

    assertThat(due("2022-11-01", running)).isEqualTo(TimeLimit.OUT_OF_REACH);
  }

  @Test
  void anOwnRowTakesThePlaceOfTheOneWithItsKey() {
    var own = new LimitRow("民初", "ORDINARY", new TimeLimit(0, 45), "办法");
    var table = TimeLimits.standard().with(List.of(own));

    assertThat(table.rows()).hasSameSizeAs(TimeLimits.standard().rows()).contains(own);
    assertThat(table.rows())
        .filteredOn(row -> !row.equals(own))
        .isSubsetOf(TimeLimits.standard().rows());
  }

  @Test
  void aLimitIsReadAsItIsWritten() {
    for (var row : TimeLimits.standard().rows()) {
      assertThat(TimeLimit.parse(row.limit().toString())).isEqualTo(row.limit());
    }
    for (var text : List.of("", "6", "m", "0d", "-1d", "6M", "六个月", "99999d")) {
      assertThatThrownBy(() -> TimeLimit.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static LocalDate due(String start, LimitAdjusted... adjustments) {
    return RULES.dueOn(SIX_MONTHS, day(start), List.of(adjustments));
  }

  private static LimitAdjusted extension(String from, int days) {
    return new LimitAdjusted(
        "E", Kind.EXTENSION, day(from), Optional.empty(), Optional.of(days), reason());
  }

  private static LimitAdjusted deduction(String from, String until) {
    return new LimitAdjusted(
        "D", Kind.DEDUCTION, day(from), Optional.of(day(until)), Optional.empty(), reason());
  }

  private static Optional<String> reason() {
    return Optional.of("鉴定");
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
