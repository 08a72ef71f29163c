package io.jiheng.indicators.query.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.contract.CaseFamily;
import io.jiheng.indicators.catalogue.FamilySet;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.measures.Cell;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.measures.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SliceSumsTest {

  private static final LocalDate DAY = LocalDate.of(2023, 6, 10);

  @Test
  void a_term_takes_the_amounts_of_its_measure_families_and_days() {
    var sums = new SliceSums();
    sums.add(List.of(closed("民初", DAY), closed("民初", DAY), closed("刑初", DAY)));
    sums.add(List.of(closed("民初", DAY.plusDays(1)), of(Measure.FILED, "民初", DAY)));

    assertThat(sums.of(term(family -> true), DAY)).isEqualTo(3);
    assertThat(sums.of(term(family -> family.word().equals("民初")), DAY)).isEqualTo(2);
    assertThat(sums.of(term(family -> true), DAY.plusDays(1))).isEqualTo(4);
  }

  @Test
  void no_more_is_kept_than_one_amount_for_a_day_family_and_measure_however_many_files_there_are() {
    var sums = new SliceSums();
    for (int file = 0; file < 1_000; file++) {
      sums.add(List.of(closed("民初", DAY), of(Measure.FILED, "民初", DAY)));
    }

    assertThat(sums.amounts()).isEqualTo(2);
    assertThat(sums.of(term(family -> true), DAY)).isEqualTo(1_000);
  }

  private static Term term(Predicate<CaseFamily> families) {
    return new Term(Measure.CLOSED, new FamilySet("some", families), Window.YEAR, Term.Sign.PLUS);
  }

  private static Contribution closed(String family, LocalDate day) {
    return of(Measure.CLOSED, family, day);
  }

  private static Contribution of(Measure measure, String family, LocalDate day) {
    return new Contribution(
        new Cell("冀0283", family, day), measure, 1, Optional.empty(), Contribution.Charge.OWN);
  }
}
