package io.jiheng.indicators.measures;

import io.jiheng.indicators.casefile.CaseClosed;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.casefile.Outcome;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a closed case adds for its outcome 结案方式. */
final class OutcomeMeasures {

  private static final Map<Outcome, Measure> BY_OUTCOME =
      new EnumMap<>(
          Map.of(
              Outcome.JUDGMENT, Measure.CLOSED_JUDGED,
              Outcome.MEDIATED, Measure.CLOSED_MEDIATED,
              Outcome.WITHDRAWN, Measure.CLOSED_WITHDRAWN,
              Outcome.DEEMED_WITHDRAWN, Measure.CLOSED_WITHDRAWN,
              Outcome.AMENDED, Measure.CLOSED_AMENDED,
              Outcome.REMANDED, Measure.CLOSED_REMANDED,
              Outcome.RETRIAL_ORDERED, Measure.CLOSED_RETRIAL_ORDERED,
              Outcome.RETRIAL_TAKEN, Measure.CLOSED_RETRIAL_TAKEN,
              Outcome.TERMINATED_THIS_ROUND, Measure.CLOSED_TERMINATED_THIS_ROUND,
              Outcome.COMPLETED, Measure.CLOSED_COMPLETED));

  private static final Set<Outcome> OVERTURNING = EnumSet.of(Outcome.REVOKED, Outcome.CHANGED);

  /** Ways of closing the enforcement of a case that had assets 有财产可供执行 (003 §17). */
  private static final Set<Outcome> WITH_ASSETS =
      EnumSet.of(
          Outcome.COMPLETED,
          Outcome.CONCLUDED,
          Outcome.CASE_REVOKED,
          Outcome.NOT_ENFORCED,
          Outcome.APPLICATION_REJECTED);

  private OutcomeMeasures() {}

  static void contribute(
      CaseFile file,
      CaseFiled filing,
      CaseClosed closing,
      LimitRules rules,
      ContributionCollector collector) {
    var closed = closing.closedOn();
    var measure = BY_OUTCOME.get(closing.outcome());
    if (measure != null) {
      collector.add(measure, closed);
    }
    if (OVERTURNING.contains(closing.outcome())) {
      collector.add(Measure.CLOSED_OVERTURNED, closed);
    }
    if (EnforcementLimit.appliesTo(file)
        && EnforcementLimit.of(file, filing, rules).isInside(closed)) {
      collector.add(Measure.CLOSED_IN_ENFORCEMENT_LIMIT, closed);
      if (WITH_ASSETS.contains(closing.outcome())) {
        collector.add(Measure.CLOSED_WITH_ASSETS_IN_LIMIT, closed);
      }
    }
  }
}
