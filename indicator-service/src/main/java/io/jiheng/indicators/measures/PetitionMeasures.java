package io.jiheng.indicators.measures;

import io.jiheng.indicators.casefile.PetitionEvent.PetitionAssigned;
import io.jiheng.indicators.casefile.PetitionEvent.PetitionLevel;
import io.jiheng.indicators.casefile.PetitionFile;
import java.time.LocalDate;
import java.util.Optional;

/** What a petition adds 执行信访 (003 §18, §26, §27). */
final class PetitionMeasures {

  private PetitionMeasures() {}

  static void contribute(
      PetitionFile file, PetitionAssigned assigned, ContributionCollector collector) {
    var cohort = Cohort.of(assigned.on());
    collector.add(Measure.PETITIONS_ASSIGNED, assigned.on());
    file.resolvedOn()
        .flatMap(cohort::joinedOn)
        .ifPresent(day -> collector.add(Measure.PETITIONS_RESOLVED, day));
    if (assigned.level() == PetitionLevel.SPC) {
      collector.add(Measure.SPC_PETITIONS_ASSIGNED, assigned.on());
      file.closedOn()
          .flatMap(cohort::joinedOn)
          .ifPresent(day -> collector.add(Measure.SPC_PETITIONS_CLOSED, day));
    }
    inTime(file.dueOn(), file.closedOn(), collector);
  }

  /**
   * Each petition once: on its due day, or before when it was closed before; no due day, in time.
   */
  private static void inTime(
      Optional<LocalDate> due, Optional<LocalDate> closed, ContributionCollector collector) {
    if (closed.isPresent() && (due.isEmpty() || !closed.get().isAfter(due.get()))) {
      collector.add(Measure.PETITIONS_MATURED, closed.get());
      collector.add(Measure.PETITIONS_CLOSED_IN_TIME, closed.get());
    } else {
      due.ifPresent(day -> collector.add(Measure.PETITIONS_MATURED, day));
    }
  }
}
