package io.jiheng.indicators.query.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.organization.Tenure;
import io.jiheng.indicators.query.slice.Slice;
import io.jiheng.indicators.store.Books;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BookSumsTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);
  private static final LocalDate MOVED = LocalDate.of(2023, 7, 1);
  private static final Window.Days YEAR = new Window.Days(NEW_YEAR, LocalDate.of(2023, 12, 31));
  private static final List<Tenure> ROSTER =
      List.of(
          tenure("J1", "民一庭", NEW_YEAR, MOVED.minusDays(1)),
          tenure("J1", "民二庭", MOVED, null),
          tenure("J2", "民二庭", NEW_YEAR, null),
          tenure("J3", null, NEW_YEAR, null));

  @Test
  void an_empty_roster_has_no_judge_days() {
    assertThat(new BookSums(List.of(), Slice.WHOLE).judgeDays(YEAR)).isZero();
  }

  @Test
  void a_judge_who_moves_is_counted_in_each_department_for_his_days_there() {
    assertThat(judgeDays(Slice.WHOLE)).isEqualTo(3 * 365);
    assertThat(judgeDays(slice("民一庭", null))).isEqualTo(181);
    assertThat(judgeDays(slice("民二庭", null))).isEqualTo(184 + 365);
    assertThat(judgeDays(slice(null, "J1"))).isEqualTo(365);
    assertThat(judgeDays(slice(null, "J9"))).isZero();
  }

  private static long judgeDays(Slice slice) {
    var books = List.of(new Books.OfCourt(1, List.of(), ROSTER));
    return new BookSums(books, slice).judgeDays(YEAR);
  }

  private static Slice slice(String department, String judge) {
    return new Slice(
        Optional.ofNullable(department),
        Optional.ofNullable(judge),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
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
