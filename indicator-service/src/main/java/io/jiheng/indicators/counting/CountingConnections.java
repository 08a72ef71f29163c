package io.jiheng.indicators.counting;

import io.agroal.api.AgroalDataSource;
import io.jiheng.indicators.store.Transactions;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes transactions over the connections that no question takes. */
class CountingConnections {

  @Produces
  @Singleton
  @ForCounting
  Transactions transactions(@DataSource("counting") AgroalDataSource connections) {
    return new Transactions(connections);
  }

  @Produces
  @Singleton
  @ForFigures
  Transactions figures(@DataSource("figures") AgroalDataSource connections) {
    return new Transactions(connections);
  }
}
