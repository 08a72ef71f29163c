package io.jiheng.indicators.bruteforce;

import io.jiheng.indicators.casefile.MatterEvent.MatterKind;
import io.jiheng.indicators.casefile.MatterFile;
import io.jiheng.indicators.casefile.PetitionEvent.PetitionLevel;
import io.jiheng.indicators.casefile.PetitionFile;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Petitions 执行信访, delegated and supervised matters 受托与督办事项. */
final class PetitionsAndMatters {

  static final Map<String, Function<Docket, Count>> COUNTS =
      Map.of(
          "petitions-handled",
          PetitionsAndMatters::handled,
          "petitions-in-time",
          PetitionsAndMatters::inTime,
          "petitions-resolved",
          PetitionsAndMatters::resolved,
          "delegated-in-time",
          asked -> matters(asked, MatterKind.DELEGATED),
          "supervised-in-time",
          asked -> matters(asked, MatterKind.SUPERVISED));

  private PetitionsAndMatters() {}

  private static Count handled(Docket asked) {
    long assigned = 0;
    long closed = 0;
    for (var petition : asked.petitionsOrMatters(PetitionFile.class)) {
      var said = petition.assigned().orElseThrow();
      if (said.level() == PetitionLevel.SPC && asked.inYear(said.on())) {
        assigned++;
        closed += happened(petition.closedOn(), asked) ? 1 : 0;
      }
    }
    return Count.of(closed, assigned);
  }

  private static Count resolved(Docket asked) {
    long assigned = 0;
    long resolved = 0;
    for (var petition : asked.petitionsOrMatters(PetitionFile.class)) {
      if (asked.inYear(petition.assigned().orElseThrow().on())) {
        assigned++;
        resolved += happened(petition.resolvedOn(), asked) ? 1 : 0;
      }
    }
    return Count.of(resolved, assigned);
  }

  /** Each once: on its due day, or when it was closed before. */
  private static Count inTime(Docket asked) {
    long due = 0;
    long inTime = 0;
    for (var petition : asked.petitionsOrMatters(PetitionFile.class)) {
      var dueOn = dueOn(petition);
      var closedOn = petition.closedOn().orElse(LocalDate.MAX);
      if (!closedOn.isAfter(dueOn) && asked.inYear(closedOn)) {
        due++;
        inTime++;
      } else if (closedOn.isAfter(dueOn) && asked.inYear(dueOn)) {
        due++;
      }
    }
    return Count.of(inTime, due);
  }

  /** The day named, else 45 days for those of the Supreme Court, else a day that never comes. */
  private static LocalDate dueOn(PetitionFile petition) {
    var said = petition.assigned().orElseThrow();
    var unnamed = said.level() == PetitionLevel.SPC ? said.on().plusDays(45) : LocalDate.MAX;
    return said.dueOn().orElse(unnamed);
  }

  private static Count matters(Docket asked, MatterKind kind) {
    long given = 0;
    long inTime = 0;
    for (var matter : asked.petitionsOrMatters(MatterFile.class)) {
      var said = matter.delegated().orElseThrow();
      if (said.kind() == kind && asked.inYear(said.on())) {
        given++;
        var isInTime = matter.doneOn().filter(day -> !day.isAfter(said.dueOn())).isPresent();
        inTime += isInTime && happened(matter.doneOn(), asked) ? 1 : 0;
      }
    }
    return Count.of(inTime, given);
  }

  private static boolean happened(Optional<LocalDate> day, Docket asked) {
    return day.isPresent() && asked.isKnown(day.get());
  }
}
