package io.jiheng.indicators.query.operations;

import io.jiheng.indicators.organization.CountedCourts;
import io.jiheng.indicators.store.CourtCount;
import io.jiheng.indicators.store.CourtCounts;
import io.jiheng.indicators.store.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells from the database how far each court is counted. */
@ApplicationScoped
class CountedInStore implements CountedCourts {

  private final Transactions transactions;

  CountedInStore(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Map<String, Counted> byCode() {
    return transactions.query(CourtCounts::all).stream()
        .collect(
            Collectors.toMap(
                CourtCount::court, count -> new Counted(count.events(), count.newestEventTime())));
  }
}
