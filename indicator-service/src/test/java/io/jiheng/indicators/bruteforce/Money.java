package io.jiheng.indicators.bruteforce;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.EnforcementFact.AmountRecovered;
import io.jiheng.indicators.casefile.EnforcementFact.PaymentDeferred;
import io.jiheng.indicators.casefile.EnforcementFact.PaymentPaidOut;
import io.jiheng.indicators.casefile.EnforcementFact.PaymentReceived;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

/** Amounts recovered 到位 and payments that wait 案款. */
final class Money {

  static final Map<String, Function<Docket, Count>> COUNTS =
      Map.of(
          "recovery-rate",
          Money::recoveryRate,
          "payments-overdue",
          asked -> Count.of(overdue(asked, 30)),
          "payments-overdue-15",
          asked -> Count.of(overdue(asked, 15)));

  private Money() {}

  private static Count recoveryRate(Docket asked) {
    var recovered = BigDecimal.ZERO;
    var claimed = BigDecimal.ZERO;
    for (var file : asked.cases()) {
      if (!Enforcements.isFirst(file) || !Enforcements.isAlive(file, asked)) {
        continue;
      }
      claimed = claimed.add(file.filing().orElseThrow().claimAmount().orElse(BigDecimal.ZERO));
      for (var part : file.facts().lastById(AmountRecovered.class, AmountRecovered::recoveryId)) {
        if (asked.isKnown(part.on())) {
          recovered = recovered.add(part.amount());
        }
      }
    }
    var fen = new BigDecimal(100);
    return Count.of(
        recovered.multiply(fen).longValueExact(), claimed.multiply(fen).longValueExact());
  }

  private static long overdue(Docket asked, int days) {
    long overdue = 0;
    for (var file : asked.cases()) {
      for (var payment : file.facts().lastById(PaymentReceived.class, PaymentReceived::paymentId)) {
        if (payment.on().isBefore(asked.asOf().minusDays(days))
            && !isPaidOut(file, payment, asked)
            && !isDeferred(file, payment, asked)) {
          overdue++;
        }
      }
    }
    return overdue;
  }

  private static boolean isPaidOut(CaseFile file, PaymentReceived payment, Docket asked) {
    for (var paid : file.facts().lastById(PaymentPaidOut.class, PaymentPaidOut::paymentId)) {
      if (paid.paymentId().equals(payment.paymentId()) && asked.isKnown(paid.on())) {
        return true;
      }
    }
    return false;
  }

  /** Any deferral that was approved within thirty days of the receipt; a later one undoes none. */
  private static boolean isDeferred(CaseFile file, PaymentReceived payment, Docket asked) {
    for (var said : file.facts().of(PaymentDeferred.class).toList()) {
      if (said.paymentId().equals(payment.paymentId())
          && asked.isKnown(said.on())
          && !said.on().isAfter(payment.on().plusDays(30))) {
        return true;
      }
    }
    return false;
  }
}
