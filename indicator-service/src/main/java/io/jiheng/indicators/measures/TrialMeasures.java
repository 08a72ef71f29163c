package io.jiheng.indicators.measures;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.Facts;
import io.jiheng.indicators.casefile.TrialFact.AppealRegistered;
import io.jiheng.indicators.casefile.TrialFact.AppealTransferred;
import io.jiheng.indicators.casefile.TrialFact.Disclosed;
import io.jiheng.indicators.casefile.TrialFact.FilesAccessed;
import io.jiheng.indicators.casefile.TrialFact.Flagged;
import io.jiheng.indicators.casefile.TrialFact.HearingHeld;
import io.jiheng.indicators.casefile.TrialFact.Supervised;
import io.jiheng.indicators.casefile.TrialFact.TookEffect;
import java.time.temporal.ChronoUnit;

/** What the facts of a trial add 审理事实, each on its own day. */
final class TrialMeasures {

  private TrialMeasures() {}

  static void contribute(CaseFile file, ContributionCollector collector) {
    var facts = file.facts();
    for (var hearing : facts.lastById(HearingHeld.class, HearingHeld::hearingId)) {
      collector.addItem(Measure.HEARINGS, hearing.heldOn(), 1, hearing.hearingId());
      if (hearing.online()) {
        collector.addItem(Measure.HEARINGS_ONLINE, hearing.heldOn(), 1, hearing.hearingId());
      }
      if (hearing.broadcast()) {
        collector.addItem(Measure.HEARINGS_BROADCAST, hearing.heldOn(), 1, hearing.hearingId());
      }
    }
    facts
        .earliest(AppealRegistered.class, AppealRegistered::registeredOn)
        .ifPresent(day -> collector.add(Measure.APPEALS_REGISTERED, day));
    transferred(facts, collector);
    facts
        .last(TookEffect.class)
        .ifPresent(said -> collector.add(Measure.EFFECTIVE, said.effectiveOn()));
    flagged(facts, collector);
    facts
        .of(FilesAccessed.class)
        .forEach(
            read -> {
              collector.add(Measure.FILES_READ, read.accessedOn());
              collector.add(Measure.FILES_READ_ONLINE, read.accessedOn(), read.online() ? 1 : 0);
            });
    facts
        .of(Disclosed.class)
        .forEach(
            said -> {
              collector.add(Measure.DISCLOSURES, said.disclosedOn());
              collector.add(
                  Measure.DISCLOSURES_FLAWLESS, said.disclosedOn(), said.isFlawless() ? 1 : 0);
            });
  }

  /**
   * From the registration of an appeal 登记上诉 to the transfer of the file 移送; a transfer without one,
   * or before it, is none of an appeal.
   */
  private static void transferred(Facts facts, ContributionCollector collector) {
    var registered = facts.earliest(AppealRegistered.class, AppealRegistered::registeredOn);
    var transferred = facts.last(AppealTransferred.class).map(AppealTransferred::transferredOn);
    if (registered.isPresent() && transferred.isPresent()) {
      var days = ChronoUnit.DAYS.between(registered.get(), transferred.get());
      if (days >= 0) {
        collector.add(Measure.APPEALS_TRANSFERRED, transferred.get());
        collector.add(Measure.APPEAL_TRANSFER_DAYS, transferred.get(), days);
      }
    }
  }

  /** Supervision counts for the cases flagged in its year, from the day on which both hold. */
  private static void flagged(Facts facts, ContributionCollector collector) {
    facts
        .firstDay(Flagged.class)
        .ifPresent(
            flagged -> {
              collector.add(Measure.FLAGGED, flagged);
              facts
                  .earliest(Supervised.class, Supervised::supervisedOn)
                  .flatMap(Cohort.of(flagged)::joinedOn)
                  .ifPresent(day -> collector.add(Measure.FLAGGED_SUPERVISED, day));
            });
  }
}
