package io.jiheng.indicators.measures;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.EnforcementFact.AuctionListed;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.casefile.TimeLimit;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The limit of a first enforcement (执) for 003 §17 and §20: six months, or twelve from the day on
 * which an online auction was listed, with extensions and deductions. The indicators name these
 * months themselves: no table of a court changes them, but the calendar moves their last day.
 *
 * @param dueOn the last day of six months
 * @param listedOn when an auction was listed
 * @param dueWithAuction the last day of twelve months
 */
record EnforcementLimit(LocalDate dueOn, Optional<LocalDate> listedOn, LocalDate dueWithAuction) {

  private static final String FIRST_ENFORCEMENT = "执";
  private static final TimeLimit SIX_MONTHS = new TimeLimit(6, 0);
  private static final TimeLimit TWELVE_MONTHS = new TimeLimit(12, 0);

  static boolean appliesTo(CaseFile file) {
    return file.family().word().equals(FIRST_ENFORCEMENT);
  }

  static EnforcementLimit of(CaseFile file, CaseFiled filing, LimitRules rules) {
    var adjustments = file.adjustments();
    return new EnforcementLimit(
        rules.dueOn(SIX_MONTHS, filing.filedOn(), adjustments),
        file.facts().of(AuctionListed.class).map(AuctionListed::on).min(LocalDate::compareTo),
        rules.dueOn(TWELVE_MONTHS, filing.filedOn(), adjustments));
  }

  /** Whether a day lies inside; an auction that was listed later is not known on it. */
  boolean isInside(LocalDate day) {
    return !day.isAfter(dueOn)
        || (listedOn.isPresent() && !listedOn.get().isAfter(day) && !day.isAfter(dueWithAuction));
  }

  /** The days of a pending case inside the limit, as a level. */
  void level(Measure measure, Span pending, ContributionCollector collector) {
    pending.upTo(dueOn).contribute(measure, collector);
    listedOn.ifPresent(
        listed ->
            pending
                .from(listed)
                .from(Span.dayAfter(dueOn))
                .upTo(dueWithAuction)
                .contribute(measure, collector));
  }
}
