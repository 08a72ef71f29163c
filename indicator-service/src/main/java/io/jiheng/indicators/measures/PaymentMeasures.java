package io.jiheng.indicators.measures;

import java.util.List;

/** What payments that wait to be paid out add 案款发放 (003 §32). */
final class PaymentMeasures {

  private static final int EARLY_DAYS = 15;

  private PaymentMeasures() {}

  static void contribute(List<Payment> payments, ContributionCollector collector) {
    for (var payment : payments) {
      wait(payment, EARLY_DAYS, Measure.PAYMENT_SLOW_15, Measure.PAYMENT_LATE_15, collector);
      wait(
          payment, Payment.LIMIT_DAYS, Measure.PAYMENT_SLOW_30, Measure.PAYMENT_LATE_30, collector);
    }
  }

  private static void wait(
      Payment payment, int limit, Measure slow, Measure late, ContributionCollector collector) {
    if (payment.waitsOver(limit)) {
      collector.addItem(slow, payment.receivedOn(), 1, payment.id());
      payment.settledOn().ifPresent(day -> collector.addItem(late, day, 1, payment.id()));
    }
  }
}
