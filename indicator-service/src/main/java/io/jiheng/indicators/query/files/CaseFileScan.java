package io.jiheng.indicators.query.files;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.snapshot.CountersRebuildingException;
import io.jiheng.indicators.scan.FileScans.Scan;
import io.jiheng.indicators.scan.ScanTime;
import io.jiheng.indicators.store.FileRows;
import io.jiheng.indicators.store.LimitsInForce;
import io.jiheng.indicators.store.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Reads the files that a query may be about, folds them, and tells what of their contributions lies
 * in its courts, families and cut.
 */
@ApplicationScoped
public class CaseFileScan {

  private final Transactions transactions;
  private final CourtScans scans;

  CaseFileScan(Transactions transactions, CourtScans scans) {
    this.transactions = transactions;
    this.scans = scans;
  }

  /** Takes a file and what of its contributions is asked for; never empty. */
  @FunctionalInterface
  public interface FileAction {
    void accept(Dossier dossier, List<Contribution> contributions);
  }

  /**
   * Tells the files.
   *
   * @param terms for which they must serve; files that cannot touch them are not read
   * @param first the earliest day a value is asked for
   * @throws CountersRebuildingException while the files cannot be told of
   */
  public void forEach(
      ValueQuery query, Collection<Term> terms, LocalDate first, FileAction action) {
    scans.answer(query.courts(), reading(query, terms, first, action));
  }

  /** The same of all that there is, for a file to be taken away. */
  public void export(ValueQuery query, Collection<Term> terms, LocalDate first, FileAction action) {
    scans.export(query.courts(), reading(query, terms, first, action));
  }

  /** The same in a place that the caller has already. */
  public void within(
      ScanTime held, ValueQuery query, Collection<Term> terms, LocalDate first, FileAction action) {
    reading(query, terms, first, action).within(held);
  }

  private Scan<Boolean> reading(
      ValueQuery query, Collection<Term> terms, LocalDate first, FileAction action) {
    var courts = Set.copyOf(query.courts());
    var from = AskedSpan.of(query, terms, first).from();
    return time -> {
      CourtReading.ofEach(
          transactions,
          time,
          courts,
          (connection, limits, court) -> {
            if (query.knownAt().isPresent()) {
              forEachKnownAt(connection, time, limits, query, courts, court, action);
              return true;
            }
            FileRows.touching(
                connection,
                court,
                courts,
                from,
                row -> {
                  time.step();
                  tell(row.fold(), limits, query, courts, action);
                });
            return true;
          });
      return true;
    };
  }

  /** Tells the files of those keys, as far as they are of the query. */
  public void at(ValueQuery query, Set<FileKey> keys, FileAction action) {
    var courts = Set.copyOf(query.courts());
    transactions.query(
        connection -> {
          var limits = LimitsInForce.read(connection, query.courts());
          for (var row : FileRows.find(connection, keys).values()) {
            var dossier = query.knownAt().map(row::foldKnownAt).orElseGet(row::fold);
            tell(dossier, limits, query, courts, action);
          }
          return true;
        });
  }

  /**
   * What was known of a file then cannot be told from its columns: every file is read. Its limits
   * are those in force now: former tables and calendars are not kept.
   */
  private static void forEachKnownAt(
      Connection connection,
      ScanTime time,
      LimitRules limits,
      ValueQuery query,
      Set<String> courts,
      String court,
      FileAction action)
      throws SQLException {
    var knownAt = query.knownAt().orElseThrow();
    FileRows.ofCourt(
        connection,
        court,
        courts,
        row -> {
          time.step();
          tell(row.foldKnownAt(knownAt), limits, query, courts, action);
        });
  }

  private static void tell(
      Dossier dossier, LimitRules limits, ValueQuery query, Set<String> courts, FileAction action) {
    var asked = asked(dossier, limits, query, courts);
    if (!asked.isEmpty()) {
      action.accept(dossier, asked);
    }
  }

  /** What of a file's contributions a query is about. */
  public static List<Contribution> asked(
      Dossier dossier, LimitRules limits, ValueQuery query, Set<String> courts) {
    return Rules.contributions(dossier, limits).stream()
        .filter(c -> courts.contains(c.cell().court()))
        .filter(c -> query.since().map(day -> !c.cell().day().isBefore(day)).orElse(true))
        .filter(c -> query.slice().contains(dossier, c))
        .filter(c -> query.families().contains(dossier, c))
        .toList();
  }
}
