package io.jiheng.indicators.query.files;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.query.slice.Question;
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
 * Reads the files that a question may be about, folds them, and tells what of their contributions
 * lies in its courts, families and cut.
 */
@ApplicationScoped
public class FilesOfQuestion {

  private final Transactions transactions;
  private final CourtScans scans;

  FilesOfQuestion(Transactions transactions, CourtScans scans) {
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
  public void forEach(Question question, Collection<Term> terms, LocalDate first, FileAction action)
      throws SQLException {
    scans.answer(question.courts(), reading(question, terms, first, action));
  }

  /** The same of all that there is, for a file to be taken away. */
  public void export(Question question, Collection<Term> terms, LocalDate first, FileAction action)
      throws SQLException {
    scans.export(question.courts(), reading(question, terms, first, action));
  }

  /** The same in a place that the caller has already. */
  public void within(
      ScanTime held, Question question, Collection<Term> terms, LocalDate first, FileAction action)
      throws SQLException {
    reading(question, terms, first, action).within(held);
  }

  private Scan<Boolean> reading(
      Question question, Collection<Term> terms, LocalDate first, FileAction action) {
    var courts = Set.copyOf(question.courts());
    var from = AskedSpan.of(question, terms, first).from();
    return time -> {
      CourtReading.ofEach(
          transactions,
          time,
          courts,
          (connection, limits, court) -> {
            if (question.knownAt().isPresent()) {
              forEachKnownAt(connection, time, limits, question, courts, court, action);
              return true;
            }
            FileRows.touching(
                connection,
                court,
                courts,
                from,
                row -> {
                  time.step();
                  tell(row.fold(), limits, question, courts, action);
                });
            return true;
          });
      return true;
    };
  }

  /** Tells the files of those keys, as far as they are of the question. */
  public void at(Question question, Set<FileKey> keys, FileAction action) throws SQLException {
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
      String court,
      FileAction action)
      throws SQLException {
    var knownAt = question.knownAt().orElseThrow();
    FileRows.ofCourt(
        connection,
        court,
        courts,
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
  public static List<Contribution> asked(
      Dossier dossier, LimitRules limits, Question question, Set<String> courts) {
    return Rules.contributions(dossier, limits).stream()
        .filter(c -> courts.contains(c.cell().court()))
        .filter(c -> question.since().map(day -> !c.cell().day().isBefore(day)).orElse(true))
        .filter(c -> question.slice().contains(dossier, c))
        .filter(c -> question.families().contains(dossier, c))
        .toList();
  }
}
