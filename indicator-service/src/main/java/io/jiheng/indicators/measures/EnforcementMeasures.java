package io.jiheng.indicators.measures;

import io.jiheng.indicators.casefile.CaseClosed;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.EnforcementFact.AmountRecovered;
import io.jiheng.indicators.casefile.EnforcementFact.DishonestyListed;
import io.jiheng.indicators.casefile.EnforcementFact.DishonestyRevoked;
import io.jiheng.indicators.casefile.EnforcementFact.TerminationReviewed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/** What the facts of an enforcement add 执行事实. */
final class EnforcementMeasures {

  private EnforcementMeasures() {}

  static void contribute(CaseFile file, CaseFiled filing, ContributionCollector collector) {
    var payments = Payment.of(file);
    PaymentMeasures.contribute(payments, collector);
    if (EnforcementLimit.appliesTo(file)) {
      whileAlive(file, filing, payments, collector);
    }
    reviewed(file, collector);
    for (var listing : file.facts().lastById(DishonestyListed.class, DishonestyListed::listingId)) {
      collector.addItem(Measure.LISTINGS, listing.on(), 1, listing.listingId());
    }
    for (var revoked :
        file.facts().lastById(DishonestyRevoked.class, DishonestyRevoked::listingId)) {
      collector.addItem(
          Measure.LISTINGS_WRONG,
          revoked.on(),
          revoked.wronglyListed() ? 1 : 0,
          revoked.listingId());
    }
  }

  /** Once in a calendar year, and on any day what the latest review of that year has found. */
  private static void reviewed(CaseFile file, ContributionCollector collector) {
    var found = new TreeMap<LocalDate, Long>();
    file.facts()
        .of(TerminationReviewed.class)
        .forEach(review -> found.put(review.reviewedOn(), review.qualified() ? 1L : 0L));
    var counted = new HashMap<Integer, Long>();
    found.forEach(
        (day, qualified) -> {
          var before = counted.put(day.getYear(), qualified);
          if (before == null) {
            collector.add(Measure.TERMINATIONS_REVIEWED, day);
          }
          collector.add(
              Measure.TERMINATIONS_QUALIFIED, day, before == null ? qualified : qualified - before);
        });
  }

  /**
   * What counts for the cases alive in a calendar year: pending at its beginning or filed in it. It
   * begins with the filing and goes when the year after the closing begins.
   */
  private static void whileAlive(
      CaseFile file, CaseFiled filing, List<Payment> payments, ContributionCollector collector) {
    var filed = filing.filedOn();
    var end = file.closing().map(CaseClosed::closedOn).map(closed -> newYearAfter(closed, filed));
    var alive = Span.of(filed, end);
    for (var recovery : file.facts().lastById(AmountRecovered.class, AmountRecovered::recoveryId)) {
      alive
          .from(recovery.on())
          .contribute(
              Measure.RECOVERED,
              FilingMeasures.fen(recovery.amount()),
              recovery.recoveryId(),
              collector);
    }
    for (var node : KeyNodes.of(file, filing, payments)) {
      alive
          .from(node.overdueFrom())
          .contribute(Measure.KEY_NODES_OVERDUE, 1, node.node(), collector);
    }
  }

  /** Said to be closed in a year before it was filed, a case lives in the year of its filing. */
  private static LocalDate newYearAfter(LocalDate closed, LocalDate filed) {
    return LocalDate.of(Math.max(closed.getYear(), filed.getYear()) + 1, 1, 1);
  }
}
