package io.jiheng.indicators.bruteforce;

import static io.jiheng.indicators.bruteforce.Cases.closedOn;
import static io.jiheng.indicators.bruteforce.Cases.filedOn;
import static io.jiheng.indicators.bruteforce.Cases.isClosedWith;
import static io.jiheng.indicators.bruteforce.Cases.isOf;
import static io.jiheng.indicators.bruteforce.Cases.isPending;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.EnforcementFact.AuctionListed;
import io.jiheng.indicators.casefile.EnforcementFact.DishonestyListed;
import io.jiheng.indicators.casefile.EnforcementFact.DishonestyRevoked;
import io.jiheng.indicators.casefile.EnforcementFact.TerminationReviewed;
import io.jiheng.indicators.casefile.Outcome;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/** Enforcement cases 执行案件: their limit, their outcome, reviews and listings. */
final class Enforcements {

  static final Map<String, Function<Docket, Count>> COUNTS =
      Map.of(
          "assets-closed-in-limit",
          Enforcements::assetsClosedInLimit,
          "first-enforcement-in-limit",
          asked ->
              Count.of(
                  Workload.closed(asked, file -> isFirst(file) && isClosedInside(file, asked)),
                  Workload.closed(asked, Enforcements::isFirst)),
          "first-enforcement-completed",
          asked ->
              Count.of(
                  Workload.closed(
                      asked, file -> isFirst(file) && isClosedWith(file, Outcome.COMPLETED)),
                  Workload.accepted(asked, Enforcements::isFirst)),
          "objection-overturned",
          asked ->
              Count.of(
                  Workload.closed(
                      asked,
                      file ->
                          isOf(file, "执异", "执复")
                              && isClosedWith(file, Outcome.REVOKED, Outcome.CHANGED)),
                  Workload.closed(asked, file -> isOf(file, "执异", "执复"))),
          "dishonesty-revoked",
          Enforcements::dishonestyRevoked,
          "termination-qualified",
          Enforcements::terminationQualified);

  private Enforcements() {}

  static boolean isFirst(CaseFile file) {
    return isOf(file, "执");
  }

  /** Pending when the calendar year began, or filed in it. */
  static boolean isAlive(CaseFile file, Docket asked) {
    return isPending(file, asked.endOfLastYear()) || asked.inYear(filedOn(file));
  }

  private static Count assetsClosedInLimit(Docket asked) {
    var inLimit =
        Workload.closed(
            asked,
            file ->
                isFirst(file)
                    && isClosedInside(file, asked)
                    && isClosedWith(
                        file,
                        Outcome.COMPLETED,
                        Outcome.CONCLUDED,
                        Outcome.CASE_REVOKED,
                        Outcome.NOT_ENFORCED,
                        Outcome.APPLICATION_REJECTED));
    var terminated =
        Workload.closed(
            asked, file -> isFirst(file) && isClosedWith(file, Outcome.TERMINATED_THIS_ROUND));
    var stillInside =
        Workload.pending(
            asked, asked.asOf(), file -> isFirst(file) && isInside(file, asked.asOf(), asked));
    return Count.of(
        inLimit, Workload.accepted(asked, Enforcements::isFirst) - terminated - stillInside);
  }

  private static boolean isClosedInside(CaseFile file, Docket asked) {
    return file.closing().isPresent() && isInside(file, closedOn(file), asked);
  }

  /** Six months; twelve from the day on which an auction is listed. */
  private static boolean isInside(CaseFile file, LocalDate day, Docket asked) {
    boolean isListed = false;
    for (var auction : file.facts().of(AuctionListed.class).toList()) {
      isListed |= !auction.on().isAfter(day);
    }
    var filed = filedOn(file);
    return !day.isAfter(DueDay.of(file, filed, filed.plusMonths(6), asked))
        || (isListed && !day.isAfter(DueDay.of(file, filed, filed.plusMonths(12), asked)));
  }

  private static Count dishonestyRevoked(Docket asked) {
    long listed = 0;
    long wrong = 0;
    for (var file : asked.cases()) {
      var facts = file.facts();
      for (var listing : facts.lastById(DishonestyListed.class, DishonestyListed::listingId)) {
        listed += asked.inYear(listing.on()) ? 1 : 0;
      }
      for (var revoked : facts.lastById(DishonestyRevoked.class, DishonestyRevoked::listingId)) {
        wrong += revoked.wronglyListed() && asked.inYear(revoked.on()) ? 1 : 0;
      }
    }
    return Count.of(wrong, listed);
  }

  private static Count terminationQualified(Docket asked) {
    long reviewed = 0;
    long qualified = 0;
    for (var file : asked.cases()) {
      var latest = LocalDate.MIN;
      boolean isQualified = false;
      for (var review : file.facts().of(TerminationReviewed.class).toList()) {
        if (asked.inYear(review.reviewedOn()) && !review.reviewedOn().isBefore(latest)) {
          latest = review.reviewedOn();
          isQualified = review.qualified();
        }
      }
      reviewed += latest.equals(LocalDate.MIN) ? 0 : 1;
      qualified += isQualified ? 1 : 0;
    }
    return Count.of(qualified, reviewed);
  }
}
