package io.jiheng.indicators.query;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.store.FileRows;
import io.jiheng.indicators.store.LimitsInForce;
import io.jiheng.indicators.store.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
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

  FilesOfQuestion(Transactions transactions) {
    this.transactions = transactions;
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
   */
  void forEach(Question question, Collection<Term> terms, LocalDate first, FileAction action)
      throws SQLException {
    var courts = Set.copyOf(question.courts());
    if (question.knownAt().isPresent()) {
      forEachKnownAt(question, courts, question.knownAt().get(), action);
      return;
    }
    var earliest = earliest(terms, first);
    transactions.readAtOneMoment(
        connection -> {
          var limits = LimitsInForce.read(connection, question.courts());
          FileRows.touching(
              connection,
              question.courts(),
              earliest,
              row -> tell(row.fold(), limits, question, courts, action));
          return true;
        });
  }

  /**
   * What was known of a file then cannot be told from its columns: every file is read. Its limits
   * are those in force now: former tables and calendars are not kept.
   */
  private void forEachKnownAt(
      Question question, Set<String> courts, Instant knownAt, FileAction action)
      throws SQLException {
    transactions.readAtOneMoment(
        connection -> {
          var limits = LimitsInForce.read(connection, question.courts());
          FileRows.ofCourts(
              connection,
              question.courts(),
              row -> tell(row.foldKnownAt(knownAt), limits, question, courts, action));
          return true;
        });
  }

  private static void tell(
      Dossier dossier,
      LimitRules limits,
      Question question,
      Set<String> courts,
      FileAction action) {
    var asked =
        Rules.contributions(dossier, limits).stream()
            .filter(c -> courts.contains(c.cell().court()))
            .filter(c -> question.slice().contains(dossier, c))
            .filter(c -> question.families().test(CaseFamilies.standard().of(c.cell().family())))
            .toList();
    if (!asked.isEmpty()) {
      action.accept(dossier, asked);
    }
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

  private static LocalDate earliest(Window.Days window) {
    return window.from().equals(Window.Days.BEGINNING) ? window.to().plusDays(1) : window.from();
  }
}
