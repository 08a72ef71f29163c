package io.jiheng.indicators.measures;

import java.util.List;

/** What payments that wait to be paid out add 案款发放 (003 §32). */
final class PaymentMeasures {

  private static final int EARLY_DAYS = 15;

  private PaymentMeasures() {}

  static void contribute(List<Payment> payments, Sink sink) {
    for (var payment : payments) {
      wait(payment, EARLY_DAYS, Measure.PAYMENT_SLOW_15, Measure.PAYMENT_LATE_15, sink);
      wait(payment, Payment.LIMIT_DAYS, Measure.PAYMENT_SLOW_30, Measure.PAYMENT_LATE_30, sink);
    }
  }

  private static void wait(Payment payment, int limit, Measure slow, Measure late, Sink sink) {
    if (payment.waitsOver(limit)) {
      sink.addItem(slow, payment.receivedOn(), 1, payment.id());
      payment.settledOn().ifPresent(day -> sink.addItem(late, day, 1, payment.id()));
    }
  }
}
