package io.jiheng.indicators.ledger;

import io.jiheng.indicators.catalogue.LedgerItemReader;
import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the ledger items when the service starts; a mistake in them stops the start. */
@Dependent
class LedgerItemsProducer {

  @Produces
  @Singleton
  @Startup
  @DefaultBean
  LedgerItems ledgerItems() {
    var items = LedgerItemReader.readPackaged();
    return () -> items;
  }
}
