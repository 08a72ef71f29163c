package io.jiheng.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiheng.indicators.catalogue.LedgerItem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerItemsTest {

  @Test
  void thePackagedItemsAreThoseThatTheDocumentsLeaveToTheLedger() {
    assertThat(LedgerItemReader.readPackaged())
        .extracting(LedgerItem::code)
        .containsExactlyInAnyOrder(
            "press-conferences",
            "media-articles",
            "legal-videos",
            "new-media-posts",
            "grassroots-visits",
            "publicity-campaigns",
            "three-rules-coverage",
            "inspections",
            "quality-review",
            "negative-evaluations",
            "command-centre",
            "superior-tasks",
            "party-satisfaction",
            "attendance",
            "diligence",
            "payroll-accuracy",
            "dependants-satisfaction",
            "operations-in-time",
            "administration-done",
            "relief-paid",
            "relief-in-time",
            "relief-compliant",
            "persons-relieved",
            "mail-count",
            "mail-accuracy",
            "mail-in-time",
            "mail-success",
            "service-acceptance",
            "vehicles");
  }

  @Test
  void onlyRatiosAndSurveysHaveADenominator() {
    assertThat(Kind.values())
        .filteredOn(Kind::hasDenominator)
        .containsExactly(Kind.RATIO, Kind.SURVEY);
  }

  @Test
  void everyMistakeIsReportedAtOnceWithFileAndLine() {
    var text =
        """
        - {code: Press, name: {zh: 甲, en: A}, kind: COUNT, unit: 次, citation: {document: '000', number: '1'}}
        - {code: b, name: {zh: 乙}, kind: SUM, unit: 次, citation: {document: '000'}}
        - {code: c, name: {zh: 丙, en: C}, kind: COUNT, unit: 次, citation: {document: '000', number: '3'}}
        - {code: c, name: {zh: 丙, en: C}, kind: COUNT, citation: {document: '000', number: '3'}, size: 1}
        - {code: c, name: {zh: 丙, en: C}, kind: COUNT, unit: 次, citation: {document: '000', number: '3'}}
        """;

    assertThatThrownBy(() -> LedgerItemReader.read(text))
        .isInstanceOf(InvalidCatalogueException.class)
        .hasMessageContaining("catalogue/ledger-items.yaml:1: 'Press' is no code")
        .hasMessageContaining("catalogue/ledger-items.yaml:2: 'en' is missing")
        .hasMessageContaining("catalogue/ledger-items.yaml:2: 'SUM' is no kind")
        .hasMessageContaining("catalogue/ledger-items.yaml:2: 'number' is missing")
        .hasMessageContaining("catalogue/ledger-items.yaml:4: unknown field 'size'")
        .hasMessageContaining("catalogue/ledger-items.yaml:4: 'unit' is missing")
        .hasMessageContaining("catalogue/ledger-items.yaml:5: 'c' stands twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a: b", "- [unclosed"})
  void aFileThatIsNoListIsRefused(String text) {
    assertThatThrownBy(() -> LedgerItemReader.read(text))
        .isInstanceOf(InvalidCatalogueException.class)
        .hasMessageContaining("catalogue/ledger-items.yaml:");
  }
}
