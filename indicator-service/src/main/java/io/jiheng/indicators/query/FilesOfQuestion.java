package io.jiheng.indicators.query;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.query.FileScans.Lane;
import io.jiheng.indicators.store.FileRow;
import io.jiheng.indicators.store.FileRows;
import io.jiheng.indicators.store.LimitsInForce;
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
 * Reads the files that a question may be about, folds them, and tells what of their contributions
 * lies in its courts, families and cut.
 */
@ApplicationScoped
public class FilesOfQuestion {

  private final Transactions transactions;
  private final CountersInForce counters;
  private final FileScans scans;

  FilesOfQuestion(Transactions transactions, CountersInForce counters, FileScans scans) {
    this.transactions = transactions;
    this.counters = counters;
    this.scans = scans;
  }

  /** Takes a file and what of its contributions is asked for; never empty. */
  @FunctionalInterface
  interface FileAction {
    void accept(Dossier dossier, List<Contribution> contributions);
  }

  /**
   * Tells the files.
   *
   * @param terms for which they must serve; files that cannot touch them are not read
   * @param first the earliest day a value is asked for
   * @throws CountersRebuildingException while the files cannot be told of
   */
  void forEach(Question question, Collection<Term> terms, LocalDate first, FileAction action)
      throws SQLException {
    var snapshot = counters.snapshot(question.courts());
    forEach(scans.laneOf(snapshot, question.courts()), question, terms, first, action);
  }

  /** The same of all that there is, for a file to be taken away. */
  void export(Question question, Collection<Term> terms, LocalDate first, FileAction action)
      throws SQLException {
    counters.snapshot(question.courts());
    forEach(Lane.EXPORT, question, terms, first, action);
  }

  private void forEach(
      Lane lane, Question question, Collection<Term> terms, LocalDate first, FileAction action)
      throws SQLException {
    var courts = Set.copyOf(question.courts());
    var earliest = earliest(terms, first);
    scans.go(
        lane,
        time ->
            transactions.readAtOneMoment(
                connection -> {
                  var limits = LimitsInForce.read(connection, question.courts());
                  if (question.knownAt().isPresent()) {
                    forEachKnownAt(connection, time, limits, question, courts, action);
                    return true;
                  }
                  FileRows.touching(
                      connection,
                      question.courts(),
                      earliest,
                      row -> {
                        time.step();
                        tell(row.fold(), limits, question, courts, action);
                      });
                  return true;
                }));
  }

  /** Tells the files of those keys, as far as they are of the question. */
  void at(Question question, Set<FileKey> keys, FileAction action) throws SQLException {
    var courts = Set.copyOf(question.courts());
    transactions.readAtOneMoment(
        connection -> {
          var limits = LimitsInForce.read(connection, question.courts());
          for (var row : FileRows.find(connection, keys).values()) {
            var dossier = question.knownAt().map(row::foldKnownAt).orElseGet(row::fold);
            tell(dossier, limits, question, courts, action);
          }
          return true;
        });
  }

  /** Takes a file like {@link FileAction}, and tells whether it wants another. */
  @FunctionalInterface
  interface FileVisit {
    boolean accept(Dossier dossier, List<Contribution> contributions);
  }

  /**
   * Tells the files of some courts themselves, as they are known now, in the order of their keys,
   * and reads no more of them than are wanted.
   *
   * @param among those courts of the question that are looked at
   * @param from the first; absent for all
   * @param batch how many rows to read at a time
   */
  void inOrder(
      Question question,
      Collection<String> among,
      Collection<Term> terms,
      LocalDate asOf,
      Optional<FileKey> from,
      int batch,
      FileVisit visit)
      throws SQLException {
    var snapshot = counters.snapshot(question.courts());
    var lane = scans.laneOf(snapshot, among);
    inOrder(lane, question, among, terms, asOf, from, batch, visit);
  }

  /** The same of all files of the question, for a file to be taken away. */
  void exportInOrder(
      Question question, Collection<Term> terms, LocalDate asOf, int batch, FileVisit visit)
      throws SQLException {
    counters.snapshot(question.courts());
    inOrder(Lane.EXPORT, question, question.courts(), terms, asOf, Optional.empty(), batch, visit);
  }

  private void inOrder(
      Lane lane,
      Question question,
      Collection<String> among,
      Collection<Term> terms,
      LocalDate asOf,
      Optional<FileKey> from,
      int batch,
      FileVisit visit)
      throws SQLException {
    var courts = new TreeSet<>(among);
    var left = from.map(FileKey::court).map(courts::tailSet).orElse(courts);
    var wanted = new Touching(earliest(terms, asOf), latest(terms, asOf), batch);
    scans.go(
        lane,
        time ->
            transactions.readAtOneMoment(
                connection -> {
                  var limits = LimitsInForce.read(connection, left);
                  for (var court : left) {
                    var name =
                        from.filter(key -> key.court().equals(court)).map(FileKey::name).orElse("");
                    if (!inOrder(connection, time, limits, question, court, name, wanted, visit)) {
                      return false;
                    }
                  }
                  return true;
                }));
  }

  /**
   * Which files of a court.
   *
   * @param from a file whose last day lies before this one is left out
   * @param to so is one whose first day lies after this one
   * @param batch how many rows to read at a time
   */
  private record Touching(LocalDate from, LocalDate to, int batch) {

    List<FileRow> read(Connection connection, String court, String name) throws SQLException {
      return FileRows.touchingInOrder(connection, court, name, from, to, batch + 1);
    }
  }

  private static boolean inOrder(
      Connection connection,
      ScanTime time,
      LimitRules limits,
      Question question,
      String court,
      String first,
      Touching wanted,
      FileVisit visit)
      throws SQLException {
    var from = first;
    while (true) {
      // Row by row of what is asked for; the last of a batch is the first of the next one.
      var rows = wanted.read(connection, court, from);
      for (var row : rows.subList(0, Math.min(wanted.batch(), rows.size()))) {
        time.step();
        var dossier = row.fold();
        var asked = asked(dossier, limits, question, Set.of(court));
        if (!asked.isEmpty() && !visit.accept(dossier, asked)) {
          return false;
        }
      }
      if (rows.size() <= wanted.batch()) {
        return true;
      }
      from = rows.get(wanted.batch()).key().name();
    }
  }

  /**
   * What was known of a file then cannot be told from its columns: every file is read. Its limits
   * are those in force now: former tables and calendars are not kept.
   */
  private static void forEachKnownAt(
      Connection connection,
      ScanTime time,
      LimitRules limits,
      Question question,
      Set<String> courts,
      FileAction action)
      throws SQLException {
    var knownAt = question.knownAt().orElseThrow();
    FileRows.ofCourts(
        connection,
        question.courts(),
        row -> {
          time.step();
          tell(row.foldKnownAt(knownAt), limits, question, courts, action);
        });
  }

  private static void tell(
      Dossier dossier,
      LimitRules limits,
      Question question,
      Set<String> courts,
      FileAction action) {
    var asked = asked(dossier, limits, question, courts);
    if (!asked.isEmpty()) {
      action.accept(dossier, asked);
    }
  }

  /** What of a file's contributions a question is about. */
  static List<Contribution> asked(
      Dossier dossier, LimitRules limits, Question question, Set<String> courts) {
    return Rules.contributions(dossier, limits).stream()
        .filter(c -> courts.contains(c.cell().court()))
        .filter(c -> question.slice().contains(dossier, c))
        .filter(c -> question.families().contains(dossier, c))
        .toList();
  }

  /**
   * A file whose last day lies before this one adds nothing to any window: a flow begins later, and
   * what it added to a level is taken away by then.
   */
  private static LocalDate earliest(Collection<Term> terms, LocalDate asOf) {
    return terms.stream()
        .map(term -> term.window().of(asOf))
        .map(FilesOfQuestion::earliest)
        .min(LocalDate::compareTo)
        .orElse(asOf);
  }

  /** A file whose first day lies after this one adds nothing to any window either. */
  private static LocalDate latest(Collection<Term> terms, LocalDate asOf) {
    return terms.stream()
        .map(term -> term.window().of(asOf).to())
        .max(LocalDate::compareTo)
        .orElse(asOf);
  }

  private static LocalDate earliest(Window.Days window) {
    return window.from().equals(Window.Days.BEGINNING) ? window.to().plusDays(1) : window.from();
  }
}
