package io.jiheng.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {

  private static final CatalogueFile OF_2023 = file(2023, "PERCENT", "");
  private static final CatalogueFile OF_2025 = file(2025, "PERCENT", "from: 2025-01-01");

  private static final CatalogueFile ASIDE =
      file(2022, "PERCENT", "version: aside\n    onlyByName: true");

  @ParameterizedTest
  @CsvSource({"2020-01-01, 2023", "2024-12-31, 2023", "2025-01-01, 2025", "2030-06-30, 2025"})
  void everyDayHasTheVersionThatHoldsOnIt(LocalDate asOf, String version) {
    assertThat(share(OF_2025, OF_2023).on(asOf).calibre().version()).isEqualTo(version);
  }

  @Test
  void aVersionEndsTheDayBeforeTheNextTakesEffect() {
    var versions = share(OF_2023, OF_2025);

    assertThat(versions.inOrder())
        .extracting(version -> versions.lastDay(version).map(LocalDate::toString).orElse("-"))
        .containsExactly("2024-12-31", "-");
  }

  @Test
  void theFirstVersionHoldsForDaysBeforeItTookEffect() {
    assertThat(share(OF_2025).on(LocalDate.of(2020, 1, 1)).calibre().version()).isEqualTo("2025");
  }

  @Test
  void aSecondVersionMustSayFromWhenItHolds() {
    assertThatThrownBy(() -> share(OF_2023, file(2024, "PERCENT", "")))
        .hasMessageContaining("catalogue/2024.yaml:6: version '2024' of 'share' needs a 'from'");
  }

  @Test
  void twoVersionsOfOneNameAreRefused() {
    assertThatThrownBy(
            () -> share(OF_2023, file(2024, "PERCENT", "from: 2024-01-01\n    version: '2023'")))
        .hasMessageContaining("'share' stands twice");
  }

  @Test
  void aVersionKeepsTheUnit() {
    assertThatThrownBy(() -> share(OF_2023, file(2024, "DAYS", "from: 2024-01-01")))
        .hasMessageContaining("must have the unit and direction of version '2023'");
  }

  @Test
  void anItemOfTheLedgerHasNoOtherDefinition() {
    var files = List.of(file("media-articles", 2024, "PERCENT", ""));
    var ledger = LedgerItemReader.readPackaged();

    assertThatThrownBy(() -> new CatalogueReader(files, ledger).read())
        .hasMessageContaining(
            "catalogue/2024.yaml:6: 'media-articles' is an item of the ledger already");
  }

  @Test
  void aDayThatIsNoneIsReportedWithItsLine() {
    assertThatThrownBy(() -> share(file(2024, "PERCENT", "from: 2024-02-30")))
        .hasMessageContaining("catalogue/2024.yaml:14: '2024-02-30' is no from");
  }

  @ParameterizedTest
  @CsvSource({"HALF_UP, 66.67", "TRUNCATE, 66.66"})
  void theRoundingOfAVersionIsThatOfItsPrint(Rounding rounding, BigDecimal printed) {
    var version = share(file(2023, "PERCENT", "rounding: " + rounding)).on(LocalDate.EPOCH);

    assertThat(new ExactValue(2, 3, 100).rounded(version.calibre().rounding())).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"2020-01-01", "2022-01-01", "2024-06-30", "2099-12-31"})
  void a_version_only_by_name_holds_on_no_day_and_answers_to_its_name(LocalDate asOf) {
    var versions = share(ASIDE, OF_2023);

    assertThat(versions.on(asOf).calibre().version()).isEqualTo("2023");
    assertThat(versions.named("aside"))
        .map(version -> version.calibre().onlyByName())
        .hasValue(true);
    assertThat(versions.names()).containsExactly("2023", "aside");
  }

  @Test
  void a_version_only_by_name_ends_no_other_and_has_no_last_day() {
    var versions = share(OF_2023, ASIDE, OF_2025);

    assertThat(versions.inOrder())
        .extracting(version -> versions.lastDay(version).map(LocalDate::toString).orElse("-"))
        .containsExactly("2024-12-31", "-", "-");
  }

  @Test
  void several_versions_may_answer_only_by_their_names() {
    var other = file(2021, "PERCENT", "version: other\n    onlyByName: true");

    assertThat(share(OF_2023, ASIDE, other).names()).containsExactly("2023", "aside", "other");
  }

  @Test
  void a_version_only_by_name_must_have_one() {
    assertThatThrownBy(() -> share(OF_2023, file(2022, "PERCENT", "onlyByName: true")))
        .hasMessageContaining("catalogue/2022.yaml:6: 'version' is missing");
  }

  @Test
  void a_version_only_by_name_has_no_day_from_which_it_holds() {
    var both = "version: aside\n    onlyByName: true\n    from: 2022-01-01";

    assertThatThrownBy(() -> share(OF_2023, file(2022, "PERCENT", both)))
        .hasMessageContaining("catalogue/2022.yaml:16: a version that answers only by its name");
  }

  @Test
  void a_code_needs_a_version_that_holds() {
    assertThatThrownBy(() -> share(ASIDE))
        .hasMessageContaining("catalogue/2022.yaml:15: 'share' has versions that answer only by");
  }

  @Test
  void only_by_name_is_said_with_true_alone() {
    assertThatThrownBy(() -> share(file(2023, "PERCENT", "onlyByName: maybe")))
        .hasMessageContaining("catalogue/2023.yaml:14: 'maybe' is no onlyByName; expected true");
  }

  @Test
  void a_document_that_only_defines_is_no_target_set_to_choose() {
    assertThat(CatalogueReader.readPackaged().targetSets())
        .extracting(TargetSet::code)
        .contains("spc-2024", "tribunal-2023")
        .doesNotContain("pre-litigation-2022", "bulletins-2023");
  }

  @Test
  void anInstallationAddsVersionsInAFolderOfItsOwn(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("own.yaml"),
        """
        code: own-2026
        name: 本院目标表
        year: 2026
        document: 本院
        indicators:
          - code: closing-rate
            number: '1'
            name: {zh: 结案率, en: Closing rate}
            unit: PERCENT
            direction: HIGHER_IS_BETTER
            numerator: [{measure: closed, families: workload, window: YEAR}]
            denominator: [{measure: filed, families: workload, window: YEAR}]
            calibre: 自 2026 年起不计诉前与恢复执行案件。
            from: 2026-01-01
        """);
    var rate = CatalogueReader.readPackagedAnd(folder).indicator("closing-rate").orElseThrow();

    assertThat(rate.names()).containsExactly("2023", "2026", "without-pre-litigation");
    assertThat(rate.on(LocalDate.of(2026, 1, 1)).citation().document()).isEqualTo("本院");
  }

  private static Versions share(CatalogueFile... files) {
    return new CatalogueReader(Arrays.asList(files), List.of())
        .read()
        .indicator("share")
        .orElseThrow();
  }

  private static CatalogueFile file(int year, String unit, String more) {
    return file("share", year, unit, more);
  }

  private static CatalogueFile file(String code, int year, String unit, String more) {
    return new CatalogueFile(
        "catalogue/" + year + ".yaml",
        """
        code: set-%1$d
        name: 目标表
        year: %1$d
        document: '009'
        indicators:
          - code: %4$s
            number: '1'
            name: {zh: 占比, en: Share}
            unit: %2$s
            direction: HIGHER_IS_BETTER
            numerator: [{measure: closed, families: 民初, window: YEAR}]
            denominator: [{measure: closed, families: all, window: YEAR}]
            calibre: 占比
            %3$s
        """
            .formatted(year, unit, more, code));
  }
}
