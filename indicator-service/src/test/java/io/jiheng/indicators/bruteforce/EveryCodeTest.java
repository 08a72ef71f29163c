package io.jiheng.indicators.bruteforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.catalogue.CatalogueReader;
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
        .allSatisfy(versions -> assertThat(versions.names()).hasSize(1));
  }
}
