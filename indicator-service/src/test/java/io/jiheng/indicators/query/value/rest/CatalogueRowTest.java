package io.jiheng.indicators.query.value.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.CatalogueReader;
import io.jiheng.indicators.catalogue.Formula;
import io.jiheng.indicators.catalogue.Indicator;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;

class CatalogueRowTest {

  /** A row does not say whose it is; which families a name stands for is compared by the name. */
  private static final RecursiveComparisonConfiguration COMPARED =
      RecursiveComparisonConfiguration.builder()
          .withIgnoredFields("definedBy", "citation.document")
          .withIgnoredFieldsMatchingRegexes(".*contains")
          .build();

  private final Catalogue catalogue = CatalogueReader.readPackaged();

  @Test
  void every_row_that_is_written_is_read_as_what_it_was_written_of() {
    var defined = versions().filter(CatalogueRowTest::isNoLedgerItem).toList();

    assertThat(defined).hasSizeGreaterThan(80);
    assertThat(defined)
        .allSatisfy(
            version -> {
              var read = CatalogueReader.readTrial(CatalogueRow.of(version).orElseThrow());
              assertThat(read).usingRecursiveComparison(COMPARED).isEqualTo(version);
              assertThat(families(read)).isEqualTo(families(version));
            });
  }

  @Test
  void items_of_the_ledger_have_no_row() {
    assertThat(versions().filter(version -> !isNoLedgerItem(version)))
        .isNotEmpty()
        .allSatisfy(item -> assertThat(CatalogueRow.of(item)).isEmpty());
  }

  private static List<String> families(Indicator indicator) {
    return indicator.formula().terms().map(term -> term.families().name()).toList();
  }

  private static boolean isNoLedgerItem(Indicator version) {
    return !(version.formula() instanceof Formula.Ledger);
  }

  private Stream<Indicator> versions() {
    return catalogue.indicators().stream().flatMap(versions -> versions.inOrder().stream());
  }
}
