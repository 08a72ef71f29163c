package io.jiheng.indicators.query.members;

import io.jiheng.contract.CaseNumber;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.store.FileRow;
import io.jiheng.indicators.store.FileRows;
import io.jiheng.indicators.store.LimitsInForce;
import io.jiheng.indicators.store.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Finds single case files 案卷. */
@ApplicationScoped
public class CaseFiles {

  private final Transactions transactions;

  CaseFiles(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * A case file and the limit rules of its court, as they were at one moment.
   *
   * @param limits the statutory limits with what the court has of its own
   */
  public record Found(FileRow row, LimitRules limits) {}

  /**
   * Finds the file of a case.
   *
   * @throws io.jiheng.indicators.store.DatabaseException where the database does not answer
   */
  public Optional<Found> find(CaseNumber number) {
    return transactions.query(
        connection -> {
          var limits = LimitsInForce.read(connection, List.of(number.court()));
          return FileRows.find(connection, FileKey.of(number)).map(row -> new Found(row, limits));
        });
  }
}
