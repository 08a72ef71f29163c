package io.jiheng.budget.monitoring;

import io.jiheng.budget.attainment.KnownNames;
import io.jiheng.budget.attainment.ReportedText;
import io.jiheng.budget.attainment.TargetRow;
import io.jiheng.budget.attainment.TargetValue;
import io.jiheng.budget.targets.Quotient;
import io.jiheng.budget.targets.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * What a row will have come to by the year's end 全年预计完成情况.
 *
 * @param shown as people read it
 * @param figure in the unit of the target; empty for words
 */
public record Expectation(Method method, String shown, Optional<Quotient> figure) {

  /** How it was come by. */
  public enum Method {
    /** A person said so. */
    GIVEN,
    /** So far ÷ days gone × days of the year: what grows day by day, such as cases and money. */
    DAY_PACE,
    /** As it is now: rates, prices, lengths of time. */
    AS_NOW,
    /** The forecast of the spending ÷ the budget: of the execution of the budget itself. */
    SPENDING
  }

  /**
   * @param executionRate what of the budget is forecast to be paid by the year's end, in per cent
   * @return empty where nothing is known and nobody said anything
   */
  static Optional<Expectation> of(
      TargetRow row, RowNote note, int year, Optional<Quotient> executionRate) {
    return note.expected()
        .map(text -> given(text, row, year))
        .or(
            () ->
                row.value()
                    .filter(Expectation::isExecutionRate)
                    .flatMap(value -> rate(executionRate)))
        .or(() -> row.value().map(value -> reckoned(row, value, year)));
  }

  private static boolean isExecutionRate(TargetValue value) {
    return value
        .proof()
        .filter(proof -> proof.code().equals(KnownNames.EXECUTION_RATE))
        .isPresent();
  }

  private static Optional<Expectation> rate(Optional<Quotient> rate) {
    return rate.map(
        percent ->
            new Expectation(
                Method.SPENDING, percent.shown().toPlainString() + "%", Optional.of(percent)));
  }

  private static Expectation given(String text, TargetRow row, int year) {
    return new Expectation(
        Method.GIVEN, text, row.bar().flatMap(bar -> ReportedText.read(text, bar, year)));
  }

  private static Expectation reckoned(TargetRow row, TargetValue value, int year) {
    Target target = row.indicator().target().understood();
    boolean grows = target instanceof Target.Quantity || target instanceof Target.Amount;
    if (!grows || row.bar().isEmpty() || value.figure().isEmpty()) {
      return new Expectation(Method.AS_NOW, value.shown(), value.figure());
    }
    Quotient figure = atPace(value.figure().get(), value.asOf(), year);
    return new Expectation(
        Method.DAY_PACE,
        figure.shown().toPlainString() + row.bar().get().unit(),
        Optional.of(figure));
  }

  private static Quotient atPace(Quotient soFar, LocalDate asOf, int year) {
    if (asOf.getYear() > year) {
      return soFar;
    }
    return new Quotient(
        soFar.dividend().multiply(BigDecimal.valueOf(Year.of(year).length())),
        soFar.divisor().multiply(BigDecimal.valueOf(asOf.getDayOfYear())));
  }
}
