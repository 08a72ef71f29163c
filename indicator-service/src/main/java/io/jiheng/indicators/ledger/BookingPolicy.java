package io.jiheng.indicators.ledger;

import io.jiheng.indicators.catalogue.LedgerItem;
import io.jiheng.indicators.ledger.BookingRefusal.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What may be booked 登记规则. */
final class BookingPolicy {

  /** A day before it is a slip of the pen: no department keeps such old books here. */
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private static final String NUMERATOR = "numerator";
  private static final String DENOMINATOR = "denominator";

  private BookingPolicy() {}

  /** Nothing where the booking is allowed, else the first reason why it is not. */
  static Optional<BookingRefusal> refusal(LedgerItem item, Booking booking, LocalDate today) {
    return ofDay(booking.day(), today)
        .or(() -> booking.period().flatMap(BookingPolicy::ofPeriod))
        .or(() -> ofAmount(item.kind(), booking.amount()));
  }

  private static Optional<BookingRefusal> ofDay(LocalDate day, LocalDate today) {
    return refuseIf(day.isAfter(today), Reason.DAY_IN_FUTURE, "day", day)
        .or(() -> refuseIf(day.isBefore(EARLIEST), Reason.DAY_TOO_EARLY, "day", day));
  }

  private static Optional<BookingRefusal> ofPeriod(Period period) {
    return refuseIf(
        period.from().isAfter(period.to()), Reason.PERIOD_BACKWARDS, "period.from", period.from());
  }

  private static Optional<BookingRefusal> ofAmount(LedgerItem.Kind kind, Amount amount) {
    var numerator = amount.numerator();
    if (!kind.hasDenominator() && amount.denominator().isPresent()) {
      return refusal(Reason.DENOMINATOR_UNWANTED, DENOMINATOR, amount.denominator().get());
    }
    if (kind.hasDenominator() && amount.denominator().isEmpty()) {
      return refusal(Reason.DENOMINATOR_MISSING, DENOMINATOR, "");
    }
    return switch (kind) {
      case COUNT -> ofWhole(NUMERATOR, numerator);
      case RATIO -> Optional.empty();
      case SURVEY -> ofSurvey(numerator, amount.denominator().get());
      case CHECK ->
          refuseIf(
              numerator.signum() != 0 && numerator.compareTo(BigDecimal.ONE) != 0,
              Reason.NEITHER_DONE_NOR_NOT,
              NUMERATOR,
              numerator);
    };
  }

  private static Optional<BookingRefusal> ofSurvey(BigDecimal satisfied, BigDecimal sample) {
    return ofWhole(NUMERATOR, satisfied)
        .or(() -> ofWhole(DENOMINATOR, sample))
        .or(() -> refuseIf(sample.signum() == 0, Reason.SAMPLE_EMPTY, DENOMINATOR, sample))
        .or(
            () ->
                refuseIf(
                    satisfied.compareTo(sample) > 0,
                    Reason.MORE_THAN_SAMPLE,
                    NUMERATOR,
                    satisfied));
  }

  private static Optional<BookingRefusal> ofWhole(String field, BigDecimal amount) {
    return refuseIf(amount.stripTrailingZeros().scale() > 0, Reason.NOT_WHOLE, field, amount);
  }

  private static Optional<BookingRefusal> refuseIf(
      boolean refused, Reason reason, String field, Object value) {
    return refused ? refusal(reason, field, value) : Optional.empty();
  }

  private static Optional<BookingRefusal> refusal(Reason reason, String field, Object value) {
    return Optional.of(BookingRefusal.of(reason, field, String.valueOf(value)));
  }
}
