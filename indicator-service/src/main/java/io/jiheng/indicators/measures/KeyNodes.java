package io.jiheng.indicators.measures;

import io.jiheng.indicators.casefile.CaseClosed;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.EnforcementFact.AssetsSearched;
import io.jiheng.indicators.casefile.EnforcementFact.AssetsVerified;
import io.jiheng.indicators.casefile.EnforcementFact.NoticeSent;
import io.jiheng.indicators.casefile.EnforcementFact.ResumptionDecided;
import io.jiheng.indicators.casefile.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Key nodes 关键节点 of a first enforcement (003 §33): notice within 10 days of the filing, search of
 * assets within a month, payments within 30 days, the decision to resume within 7 days of assets
 * found on a case terminated for this round.
 */
final class KeyNodes {

  private static final int NOTICE_DAYS = 10;
  private static final int RESUME_DAYS = 7;

  private KeyNodes() {}

  /**
   * A node that was not reached in time.
   *
   * @param overdueFrom the first day on which it was overdue
   */
  record Overdue(String node, LocalDate overdueFrom) {}

  static List<Overdue> of(CaseFile file, CaseFiled filing, List<PaymentMeasures.Payment> payments) {
    var overdue = new ArrayList<Overdue>();
    var filed = filing.filedOn();
    var closed = file.closing().map(CaseClosed::closedOn);
    var notice = first(file.facts().of(NoticeSent.class).map(NoticeSent::on));
    var search = first(file.facts().of(AssetsSearched.class).map(AssetsSearched::on));
    owed("notice", filed.plusDays(NOTICE_DAYS), notice, closed, overdue);
    owed("asset-search", filed.plusMonths(1), search, closed, overdue);
    for (var payment : payments) {
      owed(
          "payment/" + payment.id(),
          payment.receivedOn().plusDays(PaymentMeasures.LIMIT_DAYS),
          payment.settledOn(),
          Optional.empty(),
          overdue);
    }
    file.closing()
        .filter(closing -> closing.outcome() == Outcome.TERMINATED_THIS_ROUND)
        .ifPresent(closing -> resume(file, closing.closedOn(), overdue));
    return overdue;
  }

  /** Assets verified before the case was terminated ask for no decision until it is. */
  private static void resume(CaseFile file, LocalDate terminatedOn, List<Overdue> overdue) {
    first(file.facts().of(AssetsVerified.class).map(AssetsVerified::on))
        .filter(verified -> !isDecidedInTime(file, verified))
        .map(verified -> verified.plusDays(RESUME_DAYS + 1))
        .map(day -> day.isBefore(terminatedOn) ? terminatedOn : day)
        .ifPresent(day -> overdue.add(new Overdue("resume", day)));
  }

  /** A decision from before the verification does not answer it. */
  private static boolean isDecidedInTime(CaseFile file, LocalDate verified) {
    return file.facts()
        .of(ResumptionDecided.class)
        .map(ResumptionDecided::on)
        .anyMatch(day -> !day.isBefore(verified) && !day.isAfter(verified.plusDays(RESUME_DAYS)));
  }

  /** A closed case owes nothing more that was not overdue before. */
  private static void owed(
      String node,
      LocalDate dueOn,
      Optional<LocalDate> doneOn,
      Optional<LocalDate> closedOn,
      List<Overdue> overdue) {
    var done = doneOn.filter(day -> !day.isAfter(dueOn)).isPresent();
    var lapsed = closedOn.filter(day -> !day.isAfter(dueOn)).isPresent();
    if (!done && !lapsed) {
      overdue.add(new Overdue(node, dueOn.plusDays(1)));
    }
  }

  private static Optional<LocalDate> first(Stream<LocalDate> days) {
    return days.min(LocalDate::compareTo);
  }
}
