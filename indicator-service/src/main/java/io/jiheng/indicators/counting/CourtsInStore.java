package io.jiheng.indicators.counting;

import io.jiheng.indicators.organization.Court;
import io.jiheng.indicators.organization.CourtTable;
import io.jiheng.indicators.store.CourtRows;
import io.jiheng.indicators.store.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;

/** Reads the courts over connections that no question takes: publishing needs them too. */
@ApplicationScoped
class CourtsInStore implements CourtTable {

  private final Transactions transactions;

  CourtsInStore(@ForFigures Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public List<Court> all() throws SQLException {
    return transactions.readAtOneMoment(CourtRows::all);
  }
}
