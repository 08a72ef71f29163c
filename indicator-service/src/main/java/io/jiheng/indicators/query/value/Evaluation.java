package io.jiheng.indicators.query.value;

import io.jiheng.indicators.catalogue.ExactValue;
import io.jiheng.indicators.catalogue.Formula;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.LedgerItem;
import io.jiheng.indicators.catalogue.Rounding;
import io.jiheng.indicators.query.slice.Part;
import io.jiheng.indicators.query.snapshot.BookSums;
import io.jiheng.indicators.query.snapshot.Sums;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The exact parts of a value.
 *
 * @param numerator exact
 * @param denominator absent for a plain count; of a headcount the mean, rounded to 4 decimals
 * @param exact absent where there is nothing to divide by, or nothing can be counted
 * @param reason why it is absent
 * @param rounding how the value is printed
 */
public record Evaluation(
    BigDecimal numerator,
    Optional<BigDecimal> denominator,
    Optional<ExactValue> exact,
    Optional<NoValue> reason,
    Rounding rounding) {

  private static final int HEADCOUNT_DECIMALS = 4;

  public static Evaluation of(Indicator indicator, LocalDate asOf, Sums sums) {
    var evaluation = parts(indicator, asOf, sums).rounded(indicator.calibre().rounding());
    return NoValue.of(indicator, sums.books().slice()).map(evaluation::without).orElse(evaluation);
  }

  /** The same parts without a value, for another reason than what they are. */
  private Evaluation without(NoValue other) {
    return new Evaluation(numerator, denominator, Optional.empty(), Optional.of(other), rounding);
  }

  private static Evaluation parts(Indicator indicator, LocalDate asOf, Sums sums) {
    var formula = indicator.formula();
    var factor = indicator.unit().factor();
    if (formula instanceof Formula.Quotient quotient) {
      return quotient(
          sums.of(quotient.numerator(), asOf), sums.of(quotient.denominator(), asOf), factor);
    }
    if (formula instanceof Formula.PerJudge perJudge) {
      return perJudge(perJudge, asOf, sums);
    }
    if (formula instanceof Formula.Ledger ledger) {
      return ledger(ledger, asOf, sums, factor);
    }
    return count(BigDecimal.valueOf(sums.of(formula.numerator(), asOf)), 1);
  }

  /** One of its parts as a count of its own, e.g. the cases filed of a clearance rate. */
  public Evaluation part(Part part) {
    return count(part == Part.NUMERATOR ? numerator : denominator.orElseThrow(), 1);
  }

  /** The printed value: a count as it is, a quotient with 2 decimals. */
  public Optional<BigDecimal> printed() {
    return exact.map(value -> denominator.isEmpty() ? numerator : value.rounded(rounding));
  }

  private Evaluation rounded(Rounding by) {
    return new Evaluation(numerator, denominator, exact, reason, by);
  }

  private static Evaluation quotient(long numerator, long denominator, int factor) {
    var above = BigDecimal.valueOf(numerator);
    var below = BigDecimal.valueOf(denominator);
    return denominator > 0
        ? divided(above, below, new ExactValue(numerator, denominator, factor))
        : without(above, below, denominator < 0 ? NoValue.NEGATIVE : NoValue.NO_CASES);
  }

  private static Evaluation count(BigDecimal amount, int factor) {
    return new Evaluation(
        amount,
        Optional.empty(),
        Optional.of(new ExactValue(hundredths(amount), 100, factor)),
        Optional.empty(),
        Rounding.HALF_UP);
  }

  /** numerator ÷ (judge-days ÷ days of the window), kept whole. */
  private static Evaluation perJudge(Formula.PerJudge formula, LocalDate asOf, Sums sums) {
    var window = formula.headcount().of(asOf);
    var days = ChronoUnit.DAYS.between(window.from(), window.to()) + 1;
    var numerator = sums.of(formula.numerator(), asOf);
    var judgeDays = sums.books().judgeDays(window);
    var closed = BigDecimal.valueOf(numerator);
    var headcount =
        BigDecimal.valueOf(judgeDays)
            .divide(BigDecimal.valueOf(days), HEADCOUNT_DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return judgeDays > 0
        ? divided(closed, headcount, new ExactValue(numerator * days, judgeDays, 1))
        : without(closed, headcount, NoValue.NO_JUDGES);
  }

  private static Evaluation ledger(Formula.Ledger formula, LocalDate asOf, Sums sums, int factor) {
    var kind = formula.item().kind();
    return sums.books()
        .booked(formula.item().code(), formula.window().of(asOf))
        .map(booked -> ledger(kind, booked, factor))
        .orElseGet(() -> nothingBooked(kind));
  }

  private static Evaluation ledger(LedgerItem.Kind kind, BookSums.Booked booked, int factor) {
    var numerator = plain(booked.numerator());
    if (kind == LedgerItem.Kind.COUNT) {
      return count(numerator, factor);
    }
    var denominator =
        kind == LedgerItem.Kind.CHECK
            ? BigDecimal.valueOf(booked.bookings())
            : plain(booked.denominator());
    if (denominator.signum() > 0) {
      return divided(
          numerator,
          denominator,
          new ExactValue(hundredths(numerator), hundredths(denominator), factor));
    }
    return without(
        numerator,
        denominator,
        booked.bookings() == 0 ? NoValue.NOTHING_BOOKED : NoValue.BOOKED_ZERO);
  }

  private static Evaluation divided(BigDecimal numerator, BigDecimal denominator, ExactValue by) {
    return new Evaluation(
        numerator, Optional.of(denominator), Optional.of(by), Optional.empty(), Rounding.HALF_UP);
  }

  private static Evaluation without(BigDecimal numerator, BigDecimal denominator, NoValue reason) {
    return new Evaluation(
        numerator,
        Optional.of(denominator),
        Optional.empty(),
        Optional.of(reason),
        Rounding.HALF_UP);
  }

  /** A count of nothing has no value where nothing can be booked. */
  private static Evaluation nothingBooked(LedgerItem.Kind kind) {
    return new Evaluation(
        BigDecimal.ZERO,
        kind == LedgerItem.Kind.COUNT ? Optional.empty() : Optional.of(BigDecimal.ZERO),
        Optional.empty(),
        Optional.of(NoValue.NOT_OF_A_JUDGE),
        Rounding.HALF_UP);
  }

  private static long hundredths(BigDecimal amount) {
    return amount.movePointRight(2).longValueExact();
  }

  private static BigDecimal plain(BigDecimal amount) {
    var stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
