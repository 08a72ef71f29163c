package io.jiheng.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.jiheng.pattern.testing.ProblemTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

  @Test
  void thePackagedCatalogueHasTheIndicatorsAndWhereTheyComeFrom() {
    var catalogue = CatalogueReader.readPackaged();

    assertThat(catalogue.codes())
        .hasSizeGreaterThan(60)
        .doesNotHaveDuplicates()
        .contains("closing-rate", "closing-progress", "enforcement-closing-rate");
    assertThat(catalogue.on(LocalDate.of(2023, 6, 30)))
        .allSatisfy(indicator -> assertThat(indicator.calibre().text()).isNotBlank());
  }

  @Test
  void theDigestTellsACatalogueFromAnyOther() {
    var packaged = CatalogueFile.packaged();
    var another = new ArrayList<>(packaged);
    another.set(
        0, new CatalogueFile(packaged.get(0).name(), packaged.get(0).text() + "# reviewed\n"));

    assertThat(digest(packaged)).isEqualTo(CatalogueReader.readPackaged().digest());
    assertThat(digest(another)).isNotEqualTo(digest(packaged));
  }

  private static String digest(List<CatalogueFile> files) {
    return new CatalogueReader(files, LedgerItemReader.readPackaged()).read().digest();
  }

  @ParameterizedTest
  @CsvSource({
    "3, 18", "4, 29", "5, 42", "6, 55", "7, 63", "8, 70", "9, 76", "10, 82", "11, 88", "12, 93"
  })
  void theFloorsOfDocument003(int month, BigDecimal floor) {
    var catalogue = CatalogueReader.readPackaged();
    var progress = catalogue.indicator("closing-progress").orElseThrow().on(LocalDate.EPOCH);
    var asOf = LocalDate.of(2022, month, 20);
    var schedule = catalogue.targetOf(progress, List.of(), asOf).orElseThrow().row().schedule();

    assertThat(schedule.orElseThrow().gap(new ExactValue(0, 100, 100), asOf))
        .hasValueSatisfying(
            gap -> {
              assertThat(gap.floor()).isEqualByComparingTo(floor);
              assertThat(gap.gapCases()).isEqualTo(floor.longValueExact());
            });
  }

  @Test
  void theChosenTargetSetWinsOverTheDefiningDocument() {
    var catalogue = CatalogueReader.readPackaged();
    var rate = catalogue.indicator("closing-rate").orElseThrow().on(LocalDate.EPOCH);
    var day = LocalDate.of(2023, 6, 30);

    assertThat(catalogue.targetOf(rate, List.of(), day).orElseThrow().set().code())
        .isEqualTo("tribunal-2023");
    assertThat(catalogue.targetOf(rate, List.of("qianan-2023"), day).orElseThrow().set().code())
        .isEqualTo("qianan-2023");
  }

  @Test
  void theProvisionalSetNamesItsIndicatorsAndLeavesTheirIntervalsOpen() {
    var catalogue = CatalogueReader.readPackaged();
    var rate = catalogue.indicator("recovery-rate").orElseThrow().on(LocalDate.EPOCH);
    var row =
        catalogue.targetOf(rate, List.of("spc-2024"), LocalDate.of(2024, 6, 30)).orElseThrow();

    assertThat(row.row().name()).isEqualTo("执行到位率");
    assertThat(row.row().target()).isEmpty();
  }

  @Test
  void what_no_official_formula_is_published_for_says_so() {
    var catalogue = CatalogueReader.readPackaged();

    assertThat(catalogue.on(LocalDate.of(2024, 6, 30)))
        .filteredOn(indicator -> indicator.code().startsWith("spc-"))
        .hasSize(10)
        .allSatisfy(indicator -> assertThat(indicator.provisional()).isPresent());
    assertThat(catalogue.indicator("spc-cases-per-dispute").orElseThrow().on(LocalDate.EPOCH))
        .extracting(indicator -> indicator.provisional().orElseThrow())
        .asString()
        .contains("诉讼执行程序");
  }

  @Test
  void ofSeveralChosenSetsThatOfTheYearHoldsElseTheLatestBefore() {
    var catalogue = CatalogueReader.readPackaged();
    var rate = catalogue.indicator("closed-per-judge").orElseThrow().on(LocalDate.EPOCH);
    var chosen = List.of("spc-2024", "jizhou-2023");

    assertThat(setOn(catalogue, rate, chosen, 2023)).isEqualTo("jizhou-2023");
    assertThat(setOn(catalogue, rate, chosen, 2024)).isEqualTo("spc-2024");
    assertThat(setOn(catalogue, rate, chosen, 2026)).isEqualTo("spc-2024");
    assertThat(setOn(catalogue, rate, chosen, 2020)).isEqualTo("jizhou-2023");
  }

  private static String setOn(
      Catalogue catalogue, Indicator indicator, List<String> chosen, int year) {
    return catalogue
        .targetOf(indicator, chosen, LocalDate.of(year, 6, 30))
        .orElseThrow()
        .set()
        .code();
  }

  @Test
  void aTargetIsHeldAgainstTheExactValueNotTheRoundedOne() {
    var target = new Target(Target.Comparison.AT_LEAST, new BigDecimal("90"));
    var justBelow = new ExactValue(89_999, 100_000, 100);

    assertThat(justBelow.rounded(Rounding.HALF_UP)).isEqualByComparingTo("90.00");
    assertThat(target.isMetBy(justBelow)).isFalse();
    assertThat(target.isMetBy(new ExactValue(9, 10, 100))).isTrue();
  }

  @Test
  void anIntervalIsMissedAboveLikeBelow() {
    var interval = Target.between(new BigDecimal("20"), new BigDecimal("30"));

    assertThat(interval.isMetBy(new ExactValue(20, 100, 100))).isTrue();
    assertThat(interval.isMetBy(new ExactValue(30, 100, 100))).isTrue();
    assertThat(interval.isMetBy(new ExactValue(19, 100, 100))).isFalse();
    assertThat(interval.isMetBy(new ExactValue(31, 100, 100))).isFalse();
    assertThat(interval.isAbove(new ExactValue(31, 100, 100))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-06-30, YEAR, 2023-01-01, 2023-06-30",
    "2023-06-30, STATISTICAL_YEAR, 2022-12-01, 2023-06-30",
    "2023-12-15, STATISTICAL_YEAR, 2022-12-01, 2023-11-30",
    "2023-06-30, BEFORE_YEAR, 1900-01-01, 2022-12-31",
    "2023-06-30, BEFORE_STATISTICAL_YEAR, 1900-01-01, 2022-11-30",
    "2023-12-15, BEFORE_STATISTICAL_YEAR, 1900-01-01, 2022-11-30",
    "2024-02-29, YEAR, 2024-01-01, 2024-02-29"
  })
  void windows(LocalDate asOf, Window window, LocalDate from, LocalDate to) {
    assertThat(window.of(asOf)).isEqualTo(new Window.Days(from, to));
  }

  @Test
  void everyMistakeIsReportedAtOnceWithFileAndLine() {
    var file =
        new CatalogueFile(
            "catalogue/broken.yaml",
            """
            code: broken
            name: 坏
            year: 23
            document: '000'
            indicators:
              - code: a
                number: '1'
                name: {zh: 甲, en: A}
                unit: MILES
                direction: HIGHER_IS_BETTER
                numerator: [{measure: closd, families: all, window: YEAR}]
                calibre: 无
            targets:
              - {indicator: b, name: 乙, number: '1', target: 'about 3'}
            """);

    assertThatThrownBy(() -> new CatalogueReader(List.of(file), List.of()).read())
        .isInstanceOfSatisfying(
            InvalidCatalogueException.class,
            e ->
                assertThat(e.issues())
                    .extracting(CatalogueIssue::file, CatalogueIssue::line)
                    .contains(
                        tuple("catalogue/broken.yaml", 3),
                        tuple("catalogue/broken.yaml", 9),
                        tuple("catalogue/broken.yaml", 11),
                        tuple("catalogue/broken.yaml", 14)))
        .hasMessageContaining("catalogue/broken.yaml:9: 'MILES' is no unit")
        .hasMessageContaining("'closd' is no measure")
        .hasMessageContaining("unit 的值“MILES”有误");
  }

  @Test
  void everyMistakeHasItsWordsInBothLanguages() {
    ProblemTexts.assertTexts(
        Arrays.stream(CatalogueMistake.values()).map(CatalogueMistake::key).toList());
  }
}
