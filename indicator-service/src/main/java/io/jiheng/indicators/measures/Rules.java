package io.jiheng.indicators.measures;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.casefile.MatterFile;
import io.jiheng.indicators.casefile.PetitionFile;
import java.util.List;

/** What a file adds to the counters 计数: all rules, group by group. A pure function of the file. */
public final class Rules {

  /**
   * Which rules the counters were made by. It is raised with every change of a rule; counters of an
   * older version are rebuilt from the case files. Own tables of limits and calendars of holidays
   * are no rules in this sense but data: their revisions are counted apart.
   */
  public static final int VERSION = 7;

  private Rules() {}

  /**
   * Every contribution of a file; none where it does not count.
   *
   * @param limits by what its due days are reckoned
   */
  public static List<Contribution> contributions(Dossier dossier, LimitRules limits) {
    if (!dossier.counts()) {
      return List.of();
    }
    if (dossier instanceof CaseFile file) {
      return of(file, limits);
    }
    var collector = new ContributionCollector(dossier.key().court(), CaseFamilies.OTHER.word());
    if (dossier instanceof PetitionFile petition) {
      petition.assigned().ifPresent(said -> PetitionMeasures.contribute(petition, said, collector));
    } else if (dossier instanceof MatterFile matter) {
      matter.delegated().ifPresent(said -> MatterMeasures.contribute(matter, said, collector));
    }
    return collector.contributions();
  }

  private static List<Contribution> of(CaseFile file, LimitRules limits) {
    var collector = new ContributionCollector(file.number().court(), file.family().word());
    file.filing()
        .ifPresent(
            filing -> {
              FilingMeasures.contribute(file, filing, collector);
              PendingMeasures.contribute(file, filing, limits, collector);
              OriginMeasures.contribute(file, filing, collector);
              file.closing()
                  .ifPresent(
                      closing -> {
                        ClosingMeasures.contribute(file, filing, closing, limits, collector);
                        OutcomeMeasures.contribute(file, filing, closing, limits, collector);
                      });
              if (!file.facts().all().isEmpty() || EnforcementLimit.appliesTo(file)) {
                TrialMeasures.contribute(file, collector);
                EnforcementMeasures.contribute(file, filing, collector);
              }
            });
    MediationMeasures.contribute(file, collector);
    return collector.contributions();
  }
}
