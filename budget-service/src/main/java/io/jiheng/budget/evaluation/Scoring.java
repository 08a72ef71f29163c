package io.jiheng.budget.evaluation;

import io.jiheng.budget.money.Share;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.targets.Quotient;
import io.jiheng.budget.targets.TargetThreshold;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reckons a self-evaluation 绩效自评计分, after 财预〔2020〕10号 and the scoring notes of published forms.
 * Every score is rounded once, half up, to the two decimals of the form, and the total is the sum
 * of what is printed.
 */
public final class Scoring {

  private static final int DECIMALS = 2;

  private final Rules rules;
  private final Draft draft;

  private Scoring(Rules rules, Draft draft) {
    this.rules = rules;
    this.draft = draft;
  }

  /**
   * @param draft one that {@link DraftPolicy} has nothing against
   */
  public static Scorecard score(Rules rules, Draft draft, Subject subject) {
    Scoring scoring = new Scoring(rules, draft);
    PointsAllocation allocation =
        PointsAllocation.of(rules, draft, subject.pointed(), subject.isBudgeted());
    ExecutionScore execution = scoring.execution(subject.paid(), allocation.execution());
    List<RowScore> rows =
        IntStream.range(0, subject.rows().size())
            .mapToObj(index -> scoring.row(index + 1, subject.rows().get(index), allocation.rows()))
            .toList();
    BigDecimal total =
        Stream.concat(Stream.of(execution.score()), rows.stream().map(RowScore::score))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Scorecard(
        subject.asOf(),
        allocation.scheme(),
        allocation.parts(),
        execution,
        rows,
        total,
        rules.grade(total),
        allocation.setAside());
  }

  private ExecutionScore execution(Share paid, BigDecimal points) {
    BigDecimal earned =
        paid.whole().isZero()
            ? BigDecimal.ZERO
            : points
                .multiply(paid.part().wan())
                .divide(paid.whole().wan(), DECIMALS, RoundingMode.HALF_UP);
    return new ExecutionScore(paid, points, within(earned, points), draft.execution());
  }

  private RowScore row(int number, Subject.Row row, List<BigDecimal> points) {
    BigDecimal own = points.get(number - 1);
    Draft.RowNote note = draft.on(number);
    Earned earned =
        row.bar().map(bar -> reckoned(bar, row, own)).orElseGet(() -> judged(note, own));
    Indicator indicator = row.indicator();
    return new RowScore(
        number,
        Part.of(indicator),
        new RowScore.Names(
            indicator.level1(), indicator.level2(), indicator.level3(), indicator.description()),
        indicator.target().text(),
        row.value(),
        own,
        earned.score,
        earned.verdict,
        earned.degree.map(degree -> degree.of(Rules.TOTAL, DECIMALS)),
        earned.overAttained,
        note.judgement(),
        note.remark());
  }

  private Earned reckoned(TargetThreshold bar, Subject.Row row, BigDecimal points) {
    if (row.value().isEmpty()) {
      return Earned.nothing(RowScore.Verdict.NO_VALUE);
    }
    return row.value()
        .get()
        .figure()
        .map(actual -> against(bar, actual, points))
        .orElseGet(() -> Earned.nothing(RowScore.Verdict.NOT_COMPARABLE));
  }

  private Earned against(TargetThreshold bar, Quotient actual, BigDecimal points) {
    Optional<Quotient> degree = bar.degree(actual);
    if (bar.isMetBy(actual)) {
      boolean over = bar.isFloor() && degree.filter(rules::isBeyond).isPresent();
      return new Earned(points, RowScore.Verdict.MET, degree, over);
    }
    BigDecimal share = degree.map(part -> part.of(points, DECIMALS)).orElse(BigDecimal.ZERO);
    return new Earned(within(share, points), RowScore.Verdict.MISSED, degree, false);
  }

  private Earned judged(Draft.RowNote note, BigDecimal points) {
    return note.judgement()
        .map(
            judgement ->
                new Earned(
                    points
                        .multiply(judgement.sharePercent())
                        .divide(Rules.TOTAL, DECIMALS, RoundingMode.HALF_UP),
                    RowScore.Verdict.JUDGED,
                    Optional.empty(),
                    false))
        .orElseGet(() -> Earned.nothing(RowScore.Verdict.NOT_JUDGED));
  }

  private static BigDecimal within(BigDecimal score, BigDecimal points) {
    return score.max(BigDecimal.ZERO).min(points);
  }

  private record Earned(
      BigDecimal score, RowScore.Verdict verdict, Optional<Quotient> degree, boolean overAttained) {

    static Earned nothing(RowScore.Verdict verdict) {
      return new Earned(BigDecimal.ZERO, verdict, Optional.empty(), false);
    }
  }
}
