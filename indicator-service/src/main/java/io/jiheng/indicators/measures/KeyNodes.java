package io.jiheng.indicators.measures;

import io.jiheng.indicators.casefile.CaseClosed;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.EnforcementFact.AssetsSearched;
import io.jiheng.indicators.casefile.EnforcementFact.AssetsVerified;
import io.jiheng.indicators.casefile.EnforcementFact.NoticeSent;
import io.jiheng.indicators.casefile.EnforcementFact.ResumptionDecided;
import io.jiheng.indicators.casefile.Outcome;
import io.jiheng.indicators.measures.OverdueNode.Kind;
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

  static List<OverdueNode> of(CaseFile file, CaseFiled filing, List<Payment> payments) {
    var overdue = new ArrayList<OverdueNode>();
    var filed = filing.filedOn();
    var closed = file.closing().map(CaseClosed::closedOn);
    var notice = first(file.facts().of(NoticeSent.class).map(NoticeSent::on));
    var search = first(file.facts().of(AssetsSearched.class).map(AssetsSearched::on));
    owed(Kind.NOTICE, "notice", filed.plusDays(NOTICE_DAYS), notice, closed, overdue);
    owed(Kind.ASSET_SEARCH, "asset-search", filed.plusMonths(1), search, closed, overdue);
    for (var payment : payments) {
      owed(
          Kind.PAYMENT,
          OverdueNode.ofPayment(payment.id()),
          payment.receivedOn().plusDays(Payment.LIMIT_DAYS),
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
  private static void resume(CaseFile file, LocalDate terminatedOn, List<OverdueNode> overdue) {
    first(file.facts().of(AssetsVerified.class).map(AssetsVerified::on))
        .filter(verified -> !isDecidedInTime(file, verified))
        .ifPresent(
            verified -> {
              var from = verified.plusDays(RESUME_DAYS + 1);
              overdue.add(
                  new OverdueNode(
                      Kind.RESUME,
                      "resume",
                      from.isBefore(terminatedOn) ? terminatedOn : from,
                      first(decisions(file, verified))));
            });
  }

  private static boolean isDecidedInTime(CaseFile file, LocalDate verified) {
    return decisions(file, verified).anyMatch(day -> !day.isAfter(verified.plusDays(RESUME_DAYS)));
  }

  /** A decision from before the verification does not answer it. */
  private static Stream<LocalDate> decisions(CaseFile file, LocalDate verified) {
    return file.facts()
        .of(ResumptionDecided.class)
        .map(ResumptionDecided::on)
        .filter(day -> !day.isBefore(verified));
  }

  /** A closed case owes nothing more that was not overdue before. */
  private static void owed(
      Kind kind,
      String node,
      LocalDate dueOn,
      Optional<LocalDate> doneOn,
      Optional<LocalDate> closedOn,
      List<OverdueNode> overdue) {
    var done = doneOn.filter(day -> !day.isAfter(dueOn)).isPresent();
    var lapsed = closedOn.filter(day -> !day.isAfter(dueOn)).isPresent();
    if (!done && !lapsed) {
      var ended = first(Stream.concat(doneOn.stream(), closedOn.stream()));
      overdue.add(new OverdueNode(kind, node, dueOn.plusDays(1), ended));
    }
  }

  private static Optional<LocalDate> first(Stream<LocalDate> days) {
    return days.min(LocalDate::compareTo);
  }
}
