package io.jiheng.indicators.query.value;

import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.organization.NoCourts;
import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.query.files.FilesOnDatabase;
import io.jiheng.indicators.query.slice.FamilyFilter;
import io.jiheng.indicators.query.slice.Slice;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.snapshot.CountersOnDatabase;
import io.jiheng.indicators.scan.Places;
import io.jiheng.indicators.store.Transactions;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The service's own way to a value, from counters or stored files and books, without HTTP around
 * it.
 */
public final class ValuesOnDatabase {

  private final ValueService values;

  public ValuesOnDatabase(Transactions transactions) {
    var counters = CountersOnDatabase.of(transactions);
    var scans = Places.unhurried();
    var files = FilesOnDatabase.of(transactions, scans, counters);
    values = new ValueService(counters, files, scans, (query, snapshot, asOf) -> Optional.empty());
  }

  /** The value of an indicator for courts, a cut and families. */
  public Evaluation of(
      Indicator indicator,
      LocalDate asOf,
      Collection<String> courts,
      Slice slice,
      FamilyFilter families)
      throws SQLException {
    var all = List.copyOf(courts);
    var query =
        new ValueQuery(
            all.get(0),
            Scope.SUBTREE,
            NoCourts.tree(),
            all,
            slice,
            families,
            List.of(),
            Optional.empty(),
            Optional.empty());
    return values
        .evaluate(query, values.snapshot(query), day -> List.of(indicator), List.of(asOf))
        .get(0)
        .evaluation();
  }
}
