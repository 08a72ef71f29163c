package io.jiheng.indicators.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenureTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);

  @ParameterizedTest(name = "{0} to {1} within {2} to {3} are {4} days")
  @CsvSource({
    "2022-05-01,           , 2023-01-01, 2023-12-31, 365",
    "2023-01-01, 2023-12-31, 2023-01-01, 2023-12-31, 365",
    "2023-12-31,           , 2023-01-01, 2023-12-31, 1",
    "2022-05-01, 2023-01-01, 2023-01-01, 2023-12-31, 1",
    "2022-05-01, 2022-12-31, 2023-01-01, 2023-12-31, 0",
    "2024-01-01,           , 2023-01-01, 2023-12-31, 0",
    "2023-03-01, 2023-03-31, 2023-01-01, 2023-12-31, 31",
    "2024-02-01, 2024-02-29, 2024-02-29, 2024-02-29, 1",
    "2023-01-01,           , 2023-06-30, 2023-06-29, 0"
  })
  void aTenureCountsEachDayOfTheWindowItCovers(
      LocalDate from, LocalDate to, LocalDate first, LocalDate last, long days) {
    assertThat(tenure("J1", "民一庭", from, to).daysWithin(first, last)).isEqualTo(days);
  }

  @ParameterizedTest(name = "{0} to {1} and {2} to {3}: {4}")
  @CsvSource({
    "2023-01-01, 2023-06-30, 2023-06-30, 2023-12-31, true",
    "2023-01-01, 2023-06-30, 2023-07-01, 2023-12-31, false",
    "2023-01-01,           , 2024-01-01,           , true",
    "2023-01-01,           , 2022-01-01, 2022-12-31, false",
    "2023-01-01, 2023-12-31, 2023-03-01, 2023-03-31, true"
  })
  void tenuresOverlapWhenTheyShareADay(
      LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo, boolean overlap) {
    var one = tenure("J1", "民一庭", from, to);
    var other = tenure("J1", "民二庭", otherFrom, otherTo);

    assertThat(one.overlaps(other)).isEqualTo(overlap);
    assertThat(other.overlaps(one)).isEqualTo(overlap);
  }

  @Test
  void tenuresOfOtherJudgesOrCourtsNeverOverlap() {
    var one = tenure("J1", "民一庭", NEW_YEAR, null);

    assertThat(one.overlaps(tenure("J2", "民一庭", NEW_YEAR, null))).isFalse();
    assertThat(
            one.overlaps(
                new Tenure(
                    "冀0202", "J1", Optional.empty(), Optional.empty(), NEW_YEAR, Optional.empty())))
        .isFalse();
  }

  private static Tenure tenure(String judge, String department, LocalDate from, LocalDate to) {
    return new Tenure(
        "冀0201",
        judge,
        Optional.empty(),
        Optional.ofNullable(department),
        from,
        Optional.ofNullable(to));
  }
}
