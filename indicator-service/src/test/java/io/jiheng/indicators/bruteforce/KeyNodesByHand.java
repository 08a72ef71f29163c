package io.jiheng.indicators.bruteforce;

import static io.jiheng.indicators.bruteforce.Cases.closedOn;
import static io.jiheng.indicators.bruteforce.Cases.filedOn;
import static io.jiheng.indicators.bruteforce.Cases.isClosedWith;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.EnforcementFact.AssetsSearched;
import io.jiheng.indicators.casefile.EnforcementFact.AssetsVerified;
import io.jiheng.indicators.casefile.EnforcementFact.NoticeSent;
import io.jiheng.indicators.casefile.EnforcementFact.PaymentDeferred;
import io.jiheng.indicators.casefile.EnforcementFact.PaymentPaidOut;
import io.jiheng.indicators.casefile.EnforcementFact.PaymentReceived;
import io.jiheng.indicators.casefile.EnforcementFact.ResumptionDecided;
import io.jiheng.indicators.casefile.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Key nodes that were not reached in time 关键节点超期. */
final class KeyNodesByHand {

  static final Map<String, Function<Docket, Count>> COUNTS =
      Map.of("key-nodes-overdue", KeyNodesByHand::overdue);

  private KeyNodesByHand() {}

  private static Count overdue(Docket asked) {
    long nodes = 0;
    long alive = 0;
    for (var file : asked.cases()) {
      if (Enforcements.isFirst(file) && Enforcements.isAlive(file, asked)) {
        alive++;
        nodes += owed(file, filedOn(file).plusDays(10), notices(file), asked) ? 1 : 0;
        nodes += owed(file, filedOn(file).plusMonths(1), searches(file), asked) ? 1 : 0;
        nodes += payments(file, asked);
        nodes += isResumptionOverdue(file, asked) ? 1 : 0;
      }
    }
    return Count.of(nodes, alive);
  }

  private static List<LocalDate> notices(CaseFile file) {
    return file.facts().of(NoticeSent.class).map(NoticeSent::on).toList();
  }

  private static List<LocalDate> searches(CaseFile file) {
    return file.facts().of(AssetsSearched.class).map(AssetsSearched::on).toList();
  }

  /** The due day has passed, nothing was done by then, and the case was not closed by then. */
  private static boolean owed(CaseFile file, LocalDate dueOn, List<LocalDate> done, Docket asked) {
    boolean isDone = !closedOn(file).isAfter(dueOn);
    for (var day : done) {
      isDone |= !day.isAfter(dueOn);
    }
    return asked.asOf().isAfter(dueOn) && !isDone;
  }

  private static long payments(CaseFile file, Docket asked) {
    long overdue = 0;
    for (var payment : file.facts().lastById(PaymentReceived.class, PaymentReceived::paymentId)) {
      var dueOn = payment.on().plusDays(30);
      boolean isSettled = false;
      for (var paid : file.facts().lastById(PaymentPaidOut.class, PaymentPaidOut::paymentId)) {
        isSettled |= paid.paymentId().equals(payment.paymentId()) && !paid.on().isAfter(dueOn);
      }
      for (var said : file.facts().of(PaymentDeferred.class).toList()) {
        isSettled |= said.paymentId().equals(payment.paymentId()) && !said.on().isAfter(dueOn);
      }
      overdue += asked.asOf().isAfter(dueOn) && !isSettled ? 1 : 0;
    }
    return overdue;
  }

  /** On a case closed 终本: a week after assets were verified nothing is decided. */
  private static boolean isResumptionOverdue(CaseFile file, Docket asked) {
    if (!isClosedWith(file, Outcome.TERMINATED_THIS_ROUND) || !asked.isKnown(closedOn(file))) {
      return false;
    }
    var verified =
        file.facts().of(AssetsVerified.class).map(AssetsVerified::on).min(LocalDate::compareTo);
    if (verified.isEmpty() || !asked.asOf().isAfter(verified.get().plusDays(7))) {
      return false;
    }
    for (var decided : file.facts().of(ResumptionDecided.class).toList()) {
      if (!decided.on().isBefore(verified.get())
          && !decided.on().isAfter(verified.get().plusDays(7))) {
        return false;
      }
    }
    return true;
  }
}
