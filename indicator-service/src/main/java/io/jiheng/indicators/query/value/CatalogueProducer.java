package io.jiheng.indicators.query.value;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.CatalogueReader;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the catalogue when the service starts; a mistake in it stops the start. */
@Dependent
class CatalogueProducer {

  @Produces
  @Singleton
  @Startup
  Catalogue catalogue(CatalogueConfig config) {
    return config
        .folder()
        .map(CatalogueReader::readPackagedAnd)
        .orElseGet(CatalogueReader::readPackaged);
  }
}
