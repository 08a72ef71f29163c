package io.jiheng.indicators.query.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.CatalogueReader;
import io.jiheng.indicators.catalogue.ExactValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

  private static final Catalogue CATALOGUE = CatalogueReader.readPackaged();

  /** 003 §9: none over two years by the end of June, none over one year by the end of the year. */
  @ParameterizedTest
  @CsvSource({
    "long-pending-2y, 2022-03-31, 3, NOT_DUE",
    "long-pending-2y, 2022-06-29, 3, NOT_DUE",
    "long-pending-2y, 2022-06-30, 3, NOT_MET",
    "long-pending-2y, 2022-03-31, 0, MET",
    "long-pending-1y, 2022-12-30, 1, NOT_DUE",
    "long-pending-1y, 2022-12-31, 1, NOT_MET",
    "extended-pending, 2022-01-02, 25, NOT_MET"
  })
  void what_is_to_be_reached_by_the_end_of_a_month_is_not_missed_before(
      String code, LocalDate asOf, long value, Standing expected) {
    var indicator = CATALOGUE.indicator(code).orElseThrow().on(asOf);
    var applicable = CATALOGUE.targetOf(indicator, List.of("wulanhaote-2022"), asOf);

    assertThat(Standing.of(Optional.of(new ExactValue(value, 1, 1)), applicable, asOf))
        .isEqualTo(expected);
  }
}
