package io.jiheng.indicators.bruteforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.catalogue.CatalogueReader;
import io.jiheng.indicators.catalogue.Versions;
import org.junit.jupiter.api.Test;

/** Nothing in the catalogue is left uncounted. */
class EveryCodeTest {

  @Test
  void everyCodeOfTheCatalogueIsCountedByHandAndNoOther() {
    assertThat(ByHand.codes())
        .containsExactlyInAnyOrderElementsOf(CatalogueReader.readPackaged().codes());
  }

  @Test
  void noCodeHasAVersionThatIsNotCountedByHand() {
    assertThat(CatalogueReader.readPackaged().indicators())
        .flatMap(Versions::inOrder)
        .allMatch(ByHand::isCounted)
        .filteredOn(version -> version.calibre().onlyByName())
        .hasSize(WithoutPreLitigation.COUNTS.size());
  }

  @Test
  void everyCodeHasOneVersionThatHolds() {
    assertThat(CatalogueReader.readPackaged().indicators())
        .allSatisfy(
            versions ->
                assertThat(versions.inOrder())
                    .filteredOn(version -> !version.calibre().onlyByName())
                    .hasSize(1));
  }
}
