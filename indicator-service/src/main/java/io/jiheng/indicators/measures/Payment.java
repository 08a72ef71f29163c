package io.jiheng.indicators.measures;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.EnforcementFact.PaymentDeferred;
import io.jiheng.indicators.casefile.EnforcementFact.PaymentPaidOut;
import io.jiheng.indicators.casefile.EnforcementFact.PaymentReceived;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A payment received 案款 that is to be paid out. A deferral approved within thirty days of the
 * receipt ends the waiting like a payment (003 §32).
 *
 * @param amount in 元
 * @param settledOn when it was paid out or, in time, deferred
 */
public record Payment(
    String id, BigDecimal amount, LocalDate receivedOn, Optional<LocalDate> settledOn) {

  /** Days within which a payment must be paid out, or its deferral be approved. */
  static final int LIMIT_DAYS = 30;

  /** The payments of a case. */
  public static List<Payment> of(CaseFile file) {
    var paid =
        file.facts()
            .of(PaymentPaidOut.class)
            .collect(
                Collectors.toMap(
                    PaymentPaidOut::paymentId, PaymentPaidOut::on, (former, later) -> later));
    var deferred =
        file.facts()
            .earliestById(PaymentDeferred.class, PaymentDeferred::paymentId, PaymentDeferred::on);
    var payments = new ArrayList<Payment>();
    for (var received : file.facts().lastById(PaymentReceived.class, PaymentReceived::paymentId)) {
      var id = received.paymentId();
      var latest = received.on().plusDays(LIMIT_DAYS);
      var settled =
          Stream.concat(
                  Optional.ofNullable(paid.get(id)).stream(),
                  Optional.ofNullable(deferred.get(id)).stream()
                      .filter(day -> !day.isAfter(latest)))
              .min(LocalDate::compareTo);
      payments.add(new Payment(id, received.amount(), received.on(), settled));
    }
    return payments;
  }

  /** Whether it waited, or waits still, longer than so many days. */
  boolean waitsOver(int limit) {
    return settledOn.isEmpty() || settledOn.get().isAfter(receivedOn.plusDays(limit));
  }
}
