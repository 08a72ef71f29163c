package io.jiheng.indicators.measures;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.EnforcementFact.PaymentDeferred;
import io.jiheng.indicators.casefile.EnforcementFact.PaymentPaidOut;
import io.jiheng.indicators.casefile.EnforcementFact.PaymentReceived;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Payments that wait to be paid out 案款发放 (003 §32). A deferral approved within thirty days of the
 * receipt ends the waiting like a payment.
 */
final class PaymentMeasures {

  /** Days within which a payment must be paid out, or its deferral be approved. */
  static final int LIMIT_DAYS = 30;

  private static final int EARLY_DAYS = 15;

  private PaymentMeasures() {}

  /**
   * A payment.
   *
   * @param settledOn when it was paid out or, in time, deferred
   */
  record Payment(String id, LocalDate receivedOn, Optional<LocalDate> settledOn) {

    /** Whether it waited, or waits still, longer than so many days. */
    boolean waitsOver(int limit) {
      return settledOn.isEmpty() || settledOn.get().isAfter(receivedOn.plusDays(limit));
    }
  }

  static List<Payment> of(CaseFile file) {
    var paid =
        file.facts()
            .of(PaymentPaidOut.class)
            .collect(Collectors.toMap(PaymentPaidOut::paymentId, Function.identity(), (a, b) -> b));
    var deferred =
        file.facts()
            .of(PaymentDeferred.class)
            .collect(
                Collectors.toMap(PaymentDeferred::paymentId, Function.identity(), (a, b) -> b));
    var payments = new ArrayList<Payment>();
    for (var received : file.facts().lastById(PaymentReceived.class, PaymentReceived::paymentId)) {
      var id = received.paymentId();
      var latest = received.on().plusDays(LIMIT_DAYS);
      var settled =
          Stream.concat(
                  Optional.ofNullable(paid.get(id)).map(PaymentPaidOut::on).stream(),
                  Optional.ofNullable(deferred.get(id)).map(PaymentDeferred::on).stream()
                      .filter(day -> !day.isAfter(latest)))
              .min(LocalDate::compareTo);
      payments.add(new Payment(id, received.on(), settled));
    }
    return payments;
  }

  static void contribute(List<Payment> payments, Sink sink) {
    for (var payment : payments) {
      wait(payment, EARLY_DAYS, Measure.PAYMENT_SLOW_15, Measure.PAYMENT_LATE_15, sink);
      wait(payment, LIMIT_DAYS, Measure.PAYMENT_SLOW_30, Measure.PAYMENT_LATE_30, sink);
    }
  }

  private static void wait(Payment payment, int limit, Measure slow, Measure late, Sink sink) {
    if (payment.waitsOver(limit)) {
      sink.addItem(slow, payment.receivedOn(), 1, payment.id());
      payment.settledOn().ifPresent(day -> sink.addItem(late, day, 1, payment.id()));
    }
  }
}
