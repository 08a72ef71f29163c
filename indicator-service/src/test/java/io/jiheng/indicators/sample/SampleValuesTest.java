package io.jiheng.indicators.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.CatalogueReader;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Unit;
import io.jiheng.indicators.eventlog.UnreadableEventException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample as whoever opens the board sees it: every indicator has something to say. */
class SampleValuesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final LocalDate LAST_YEAR = LocalDate.of(2025, 12, 31);
  private static final Catalogue CATALOGUE = CatalogueReader.readPackaged();
  private static final String CITY = "冀02";

  /** What the documents or the courts' own tasks say to be none, all or nobody's. */
  private static final Set<String> MAY_BE_ALL =
      Set.of(
          // 000, rows 4 and 21: the last-year column is 100 %.
          "termination-qualified",
          "three-rules-coverage",
          // 001, 002, 003 §35: the target is 100 %, or done.
          "diligence",
          "payroll-accuracy",
          "relief-paid",
          "command-centre");

  /** 003 §9, §32 and §34: the target is none. */
  private static final Set<String> MAY_BE_NONE =
      Set.of(
          "long-pending-2y",
          "long-pending-2y-with-excluded",
          "long-pending-1y",
          "long-pending-1y-with-excluded",
          "long-pending-share",
          "long-pending-share-with-excluded",
          "payments-overdue",
          "payments-overdue-15",
          "long-pending-enforcement",
          // 003 §30: hardly anybody is listed wrongly; a small court may have had none.
          "dishonesty-revoked");

  /** Basic courts hear neither appeals nor petitions for retrial. */
  private static final Set<String> OF_HIGHER_COURTS =
      Set.of(
          "second-instance-overturning",
          "retrial-review-granted",
          "spc-amended-to-remanded",
          "spc-retrial-amended-to-remanded",
          "spc-second-instance-heard");

  private static SampleProvince province;

  @BeforeAll
  static void count() throws UnreadableEventException {
    province = SampleProvince.on(TODAY, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "closed-count, false, 6740",
    "clearance-rate, false, 101.80",
    "assets-closed-in-limit, false, 99.77",
    "termination-qualified, false, 100",
    "enforcement-closing-rate, false, 93.30",
    "appeal-free, true, 87.33",
    "first-instance-overturned, true, 1.19",
    "second-instance-overturning, true, 9.40",
    "retrial-review-filed, true, 29.49",
    "retrial-review-granted, true, 22.52",
    "mean-case-days, true, 52.54",
    "fast-track-share, true, 23.63",
    "pre-litigation-success, false, 34.09",
    "pre-litigation-success, true, 34.09",
    "press-conferences, false, 8",
    "media-articles, false, 33",
    "legal-videos, false, 113",
    "new-media-posts, false, 821",
    "grassroots-visits, false, 3",
    "publicity-campaigns, false, 9",
    "three-rules-coverage, false, 100",
    "inspections, false, 2",
    "files-read-online, false, 99.96",
    "documents-online, false, 47.40",
    "hearings-online, false, 25.54"
  })
  void last_year_of_the_intermediate_court_is_the_last_year_column_of_document_000(
      String code, boolean wholeCity, BigDecimal expected) {
    var courts = wholeCity ? province.subtree(CITY) : List.of(CITY);

    assertThat(printed(code, courts, LAST_YEAR)).isEqualByComparingTo(expected);
  }

  @Test
  void every_indicator_of_the_city_has_a_value_that_is_neither_none_nor_all() {
    assertThat(silent(province.subtree(CITY), LAST_YEAR)).isEmpty();
    assertThat(silent(province.subtree(CITY), TODAY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"冀02", "冀0283", "内2201", "津0119"})
  void every_indicator_of_a_court_with_a_document_has_a_believable_value(String court) {
    assertThat(silent(List.of(court), LAST_YEAR)).isEmpty();
    assertThat(silent(List.of(court), TODAY)).isEmpty();
  }

  @Test
  void courts_differ() {
    for (var code : List.of("closing-rate", "appeal-free", "documents-online", "mean-trial-days")) {
      var values =
          List.of("冀02", "冀0202", "冀0283", "内2201", "津0119").stream()
              .map(court -> printed(code, List.of(court), TODAY))
              .toList();

      assertThat(values).as(code).doesNotHaveDuplicates();
    }
  }

  @Test
  void the_backlog_shrinks_from_year_to_year() {
    var old = pending(LocalDate.of(2023, 12, 31));

    assertThat(pending(LocalDate.of(2024, 12, 31)))
        .isLessThan(old)
        .isGreaterThan(pending(LAST_YEAR));
  }

  @Test
  void some_events_wait_for_a_filing() {
    assertThat(province.orphans()).isEqualTo(2 * 3 * province.courts().size());
  }

  /** On New Year's Day nothing is filed: what the year has accepted are the pending cases. */
  private static BigDecimal pending(LocalDate newYearsEve) {
    return printed("accepted-count", province.subtree(CITY), newYearsEve.plusDays(1));
  }

  private static BigDecimal printed(String code, List<String> courts, LocalDate asOf) {
    var indicator = CATALOGUE.on(asOf).stream().filter(i -> i.code().equals(code)).findFirst();
    return province.value(indicator.orElseThrow(), courts, asOf).printed().orElseThrow();
  }

  private static List<String> silent(List<String> courts, LocalDate asOf) {
    var silent = new ArrayList<String>();
    for (var indicator : CATALOGUE.on(asOf)) {
      boolean basic = courts.stream().allMatch(court -> court.length() > 3);
      if (basic && OF_HIGHER_COURTS.contains(indicator.code())) {
        continue;
      }
      var value = province.value(indicator, courts, asOf).printed();
      if (value.isEmpty() || !isBelievable(indicator, value.get())) {
        silent.add(indicator.code() + " = " + value.map(BigDecimal::toString).orElse("absent"));
      }
    }
    return silent;
  }

  private static boolean isBelievable(Indicator indicator, BigDecimal value) {
    if (value.signum() <= 0) {
      return value.signum() == 0 && MAY_BE_NONE.contains(indicator.code());
    }
    if (indicator.unit() != Unit.PERCENT) {
      return true;
    }
    var all = BigDecimal.valueOf(100);
    return value.compareTo(all) < 0
        || (value.compareTo(all) == 0 && MAY_BE_ALL.contains(indicator.code()))
        || (indicator.code().equals("clearance-rate")
            && value.compareTo(all.add(BigDecimal.TEN)) < 0);
  }
}
