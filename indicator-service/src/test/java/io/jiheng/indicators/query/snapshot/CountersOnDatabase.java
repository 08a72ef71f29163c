package io.jiheng.indicators.query.snapshot;

import io.jiheng.indicators.store.RebuildJob;
import io.jiheng.indicators.store.Transactions;

/** The counters of a database without a service around them, while nothing is rebuilt. */
public final class CountersOnDatabase {

  private CountersOnDatabase() {}

  /** Counters that are read through those transactions. */
  public static CountersInForce of(Transactions transactions) {
    return new CountersInForce(new LiveCounters(transactions), () -> RebuildJob.Figures.NONE);
  }
}
