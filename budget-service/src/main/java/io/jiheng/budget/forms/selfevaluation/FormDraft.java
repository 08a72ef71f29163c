package io.jiheng.budget.forms.selfevaluation;

import io.jiheng.budget.evaluation.Draft;
import io.jiheng.budget.evaluation.Judgement;
import io.jiheng.budget.evaluation.RowScore.Verdict;
import io.jiheng.budget.evaluation.Rules;
import io.jiheng.budget.evaluation.print.PrintedEvaluation;
import io.jiheng.budget.forms.filled.SameText;
import io.jiheng.budget.forms.line.Label;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people write into a self-evaluation 自评填报内容, as a form changes it. Its rows have been
 * matched; what it leaves empty stays as it is.
 */
final class FormDraft {

  private static final Set<Verdict> WORDS = Set.of(Verdict.JUDGED, Verdict.NOT_JUDGED);

  private final ReadSelfEvaluation read;
  private final PrintedEvaluation known;
  private final FormPoints points;
  private final Rules rules;

  FormDraft(ReadSelfEvaluation read, PrintedEvaluation known, FormPoints points, Rules rules) {
    this.read = read;
    this.known = known;
    this.points = points;
    this.rules = rules;
  }

  /**
   * @return the very draft that is known, if the form changes nothing
   */
  Draft draft() {
    Draft before = known.evaluation().draft();
    var parts = points.parts();
    Draft after =
        new Draft(
            before.scheme().filter(scheme -> parts.isEmpty()),
            parts.orElse(before.parts()),
            rows(before),
            SameText.or(read.achieved(), before.achieved()),
            remark(
                read.execution().why().reason(),
                read.execution().why().measure(),
                before.execution()),
            SameText.or(read.cancelledBecause(), before.cancelledBecause()));
    return after.equals(before) ? before : after;
  }

  /** The notes that stay, in their order, and behind them those that come. */
  private List<Draft.RowNote> rows(Draft before) {
    List<Draft.RowNote> notes = new ArrayList<>(before.rows());
    for (int at = 0; at < read.rows().size(); at++) {
      Draft.RowNote was = before.on(at + 1);
      Draft.RowNote is = note(read.rows().get(at), known.rows().get(at), was);
      if (!is.equals(was)) {
        notes.remove(was);
        notes.add(is);
      }
    }
    if (!notes.equals(before.rows())) {
      notes.sort(Comparator.comparingInt(Draft.RowNote::row));
    }
    return notes;
  }

  private Draft.RowNote note(
      ReadEvaluationRow row, PrintedEvaluation.Row printed, Draft.RowNote was) {
    return new Draft.RowNote(
        was.row(),
        points.of(was),
        judgement(row, printed, was),
        remark(row.reason(), row.measure(), was.remark()));
  }

  private static Draft.Remark remark(String reason, String measure, Draft.Remark was) {
    return new Draft.Remark(SameText.or(reason, was.reason()), SameText.or(measure, was.measure()));
  }

  private Optional<Judgement> judgement(
      ReadEvaluationRow row, PrintedEvaluation.Row printed, Draft.RowNote was) {
    if (row.judgement().isPresent()) {
      return was.judgement()
          .filter(before -> isSame(before, row.judgement().get()))
          .or(row::judgement);
    }
    return printed.verdict().filter(WORDS::contains).isPresent()
        ? scored(row, printed).or(was::judgement)
        : was.judgement();
  }

  /** A form made by hand judges words by their score alone; the share follows from it. */
  private Optional<Judgement> scored(ReadEvaluationRow row, PrintedEvaluation.Row printed) {
    Optional<BigDecimal> score = number(row.score());
    boolean isNew =
        score.isPresent()
            && printed.score().filter(was -> was.compareTo(score.get()) == 0).isEmpty();
    return number(row.points())
        .filter(all -> isNew && all.signum() > 0)
        .map(all -> score.get().movePointRight(2).divide(all, 2, RoundingMode.HALF_UP))
        .filter(share -> share.compareTo(BigDecimal.valueOf(100)) <= 0)
        .map(rules::judged);
  }

  private static Optional<BigDecimal> number(String written) {
    String plain = Label.plain(written).replaceFirst("分$", "");
    return plain.matches("\\d{1,3}(?:\\.\\d{1,4})?")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }

  private static boolean isSame(Judgement one, Judgement other) {
    return one.band() == other.band() && one.sharePercent().compareTo(other.sharePercent()) == 0;
  }
}
