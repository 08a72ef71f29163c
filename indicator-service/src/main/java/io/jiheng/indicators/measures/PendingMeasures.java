package io.jiheng.indicators.measures;

import io.jiheng.indicators.casefile.CaseClosed;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.EnforcementFact.DelayJustified;
import io.jiheng.indicators.casefile.LimitAdjusted;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.casefile.TrialFact.ExcludedFromLongPending;
import java.time.LocalDate;
import java.util.Comparator;

/** What a pending case adds for the state it is in 未结案件的状态, as levels. */
final class PendingMeasures {

  private PendingMeasures() {}

  static void contribute(
      CaseFile file, CaseFiled filing, LimitRules rules, ContributionCollector collector) {
    var filed = filing.filedOn();
    var pending = Span.of(filed, file.closing().map(CaseClosed::closedOn));
    file.adjustments().stream()
        .map(LimitAdjusted::from)
        .min(LocalDate::compareTo)
        .ifPresent(from -> pending.from(from).contribute(Measure.PENDING_ADJUSTED, collector));
    if (EnforcementLimit.appliesTo(file)) {
      EnforcementLimit.of(file, filing, rules).level(Measure.PENDING_IN_LIMIT, pending, collector);
    }
    file.facts()
        .firstDay(ExcludedFromLongPending.class)
        .map(pending::from)
        .ifPresent(
            left -> {
              left.from(Ages.firstDayOver(1, filed))
                  .contribute(Measure.EXCLUDED_OVER_1Y, collector);
              left.from(Ages.firstDayOver(2, filed))
                  .contribute(Measure.EXCLUDED_OVER_2Y, collector);
            });
    excused(file, pending.from(Ages.firstDayOver(1, filed)), collector);
  }

  /** Intervals of statutory causes as they were told last, each day once. */
  private static void excused(CaseFile file, Span overAYear, ContributionCollector collector) {
    var rest = overAYear;
    for (var cause :
        file.facts().lastById(DelayJustified.class, DelayJustified::identity).stream()
            .sorted(Comparator.comparing(DelayJustified::from))
            .toList()) {
      var span = rest.from(cause.from()).before(cause.until().orElse(LocalDate.MAX));
      span.contribute(Measure.EXCUSED_OVER_1Y, collector);
      if (!span.isEmpty()) {
        rest = rest.from(span.end());
      }
    }
  }
}
