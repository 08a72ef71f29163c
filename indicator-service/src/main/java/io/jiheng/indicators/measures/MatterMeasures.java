package io.jiheng.indicators.measures;

import io.jiheng.indicators.casefile.MatterEvent.MatterDelegated;
import io.jiheng.indicators.casefile.MatterEvent.MatterKind;
import io.jiheng.indicators.casefile.MatterFile;

/** What a matter adds 受托与督办事项 (003 §28, §29). */
final class MatterMeasures {

  private MatterMeasures() {}

  static void contribute(
      MatterFile file, MatterDelegated delegated, ContributionCollector collector) {
    var isDelegated = delegated.kind() == MatterKind.DELEGATED;
    collector.add(isDelegated ? Measure.DELEGATED : Measure.SUPERVISED, delegated.on());
    file.doneOn()
        .filter(done -> !done.isAfter(delegated.dueOn()))
        .flatMap(Cohort.of(delegated.on())::joinedOn)
        .ifPresent(
            day ->
                collector.add(
                    isDelegated ? Measure.DELEGATED_DONE_IN_TIME : Measure.SUPERVISED_DONE_IN_TIME,
                    day));
  }
}
