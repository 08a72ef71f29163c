package io.jiheng.indicators.query.files;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.scan.FileScans.Scan;
import io.jiheng.indicators.scan.ScanTime;
import io.jiheng.indicators.store.FileRows;
import io.jiheng.indicators.store.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the files of courts in the order of their keys 依序读案, as they are known now, and no more of
 * them than are wanted.
 */
@ApplicationScoped
public class OrderedCaseFileScan {

  private final Transactions transactions;
  private final CourtScans scans;

  OrderedCaseFileScan(Transactions transactions, CourtScans scans) {
    this.transactions = transactions;
    this.scans = scans;
  }

  /** Takes a file and what of its contributions is asked for, and tells whether it wants more. */
  @FunctionalInterface
  public interface FileVisit {
    boolean accept(Dossier dossier, List<Contribution> contributions);
  }

  /**
   * Tells the files of some courts themselves.
   *
   * @param among those courts of the query that are looked at
   * @param from the first; absent for all
   * @param batch how many rows to read at a time
   */
  public void forEach(
      ValueQuery query,
      Collection<String> among,
      Collection<Term> terms,
      LocalDate asOf,
      Optional<FileKey> from,
      int batch,
      FileVisit visit) {
    scans.answer(among, reading(query, among, terms, asOf, from, batch, visit));
  }

  /** The same of all files of the query, for a file to be taken away. */
  public void export(
      ValueQuery query, Collection<Term> terms, LocalDate asOf, int batch, FileVisit visit) {
    var courts = query.courts();
    scans.export(courts, reading(query, courts, terms, asOf, Optional.empty(), batch, visit));
  }

  private Scan<Boolean> reading(
      ValueQuery query,
      Collection<String> among,
      Collection<Term> terms,
      LocalDate asOf,
      Optional<FileKey> from,
      int batch,
      FileVisit visit) {
    var courts = new TreeSet<>(among);
    var left = from.map(FileKey::court).map(courts::tailSet).orElse(courts);
    var span = AskedSpan.of(query, terms, asOf);
    return time -> {
      CourtReading.ofEach(
          transactions,
          time,
          left,
          (connection, limits, court) -> {
            var name = from.filter(key -> key.court().equals(court)).map(FileKey::name);
            return new Reading(connection, time, limits, query, span, batch, visit)
                .wantsMoreAfter(court, name.orElse(""));
          });
      return true;
    };
  }

  /** The reading of one court at one moment. */
  private record Reading(
      Connection connection,
      ScanTime time,
      LimitRules limits,
      ValueQuery query,
      AskedSpan span,
      int batch,
      FileVisit visit) {

    /** Tells the files of a court from that name on. */
    boolean wantsMoreAfter(String court, String first) throws SQLException {
      var from = first;
      while (true) {
        // Row by row of what is asked for; the last of a batch is the first of the next one.
        var rows =
            FileRows.touchingInOrder(connection, court, from, span.from(), span.to(), batch + 1);
        for (var row : rows.subList(0, Math.min(batch, rows.size()))) {
          time.step();
          var dossier = row.fold();
          var asked = CaseFileScan.asked(dossier, limits, query, Set.of(court));
          if (!asked.isEmpty() && !visit.accept(dossier, asked)) {
            return false;
          }
        }
        if (rows.size() <= batch) {
          return true;
        }
        from = rows.get(batch).key().name();
      }
    }
  }
}
