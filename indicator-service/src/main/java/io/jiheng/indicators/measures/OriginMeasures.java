package io.jiheng.indicators.measures;

import io.jiheng.contract.CaseNumber;
import io.jiheng.contract.Stage;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.Origin;
import java.util.EnumSet;
import java.util.Set;

/** What an appeal, a retrial or a reconsideration adds to the court of the original case 原审法院. */
final class OriginMeasures {

  private static final Set<Stage> AGAINST_A_DECISION =
      EnumSet.of(Stage.SECOND_INSTANCE, Stage.RETRIAL_REVIEW, Stage.RETRIAL, Stage.RECONSIDERATION);

  private OriginMeasures() {}

  static void contribute(CaseFile file, CaseFiled filing, ContributionCollector collector) {
    if (!AGAINST_A_DECISION.contains(file.family().stage())) {
      return;
    }
    filing
        .origin()
        .flatMap(Origin::number)
        .map(CaseNumber::court)
        .ifPresent(
            court -> {
              collector.addToOrigin(court, Measure.ORIGIN_FILED, filing.filedOn());
              closed(file, court, collector);
            });
  }

  private static void closed(CaseFile file, String court, ContributionCollector collector) {
    file.closing()
        .ifPresent(
            closing -> {
              switch (closing.outcome()) {
                case AMENDED ->
                    collector.addToOrigin(court, Measure.ORIGIN_AMENDED, closing.closedOn());
                case REMANDED ->
                    collector.addToOrigin(court, Measure.ORIGIN_REMANDED, closing.closedOn());
                case RETRIAL_ORDERED ->
                    collector.addToOrigin(
                        court, Measure.ORIGIN_RETRIAL_ORDERED, closing.closedOn());
                default -> {
                  // Other outcomes leave the original judgment as it is.
                }
              }
            });
  }
}
