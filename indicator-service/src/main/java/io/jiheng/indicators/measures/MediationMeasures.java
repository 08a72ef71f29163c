package io.jiheng.indicators.measures;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.MediationFact.Channel;
import io.jiheng.indicators.casefile.MediationFact.MediationEnded;
import io.jiheng.indicators.casefile.MediationFact.MediationStarted;

/** What a mediation before filing adds 诉前调解, on the day it ends. */
final class MediationMeasures {

  private MediationMeasures() {}

  static void contribute(CaseFile file, ContributionCollector collector) {
    var started = file.facts().last(MediationStarted.class);
    var ended = file.facts().last(MediationEnded.class);
    if (started.isEmpty() || ended.isEmpty()) {
      return;
    }
    var day = ended.get().endedOn();
    collector.add(Measure.MEDIATIONS_ENDED, day);
    if (ended.get().succeeded()) {
      collector.add(Measure.MEDIATIONS_SUCCEEDED, day);
      if (started.get().channel() == Channel.INTERNET) {
        collector.add(Measure.MEDIATIONS_SUCCEEDED_ONLINE, day);
      }
    }
  }
}
