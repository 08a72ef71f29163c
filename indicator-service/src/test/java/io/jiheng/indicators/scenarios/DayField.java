package io.jiheng.indicators.scenarios;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Under which name the data of an event tells the day of its fact. */
final class DayField {

  private static final Map<String, String> BY_TYPE =
      Map.ofEntries(
          Map.entry("case.filed", "filedOn"),
          Map.entry("case.closed", "closedOn"),
          Map.entry("case.limit-adjusted", "from"),
          Map.entry("case.hearing-held", "heldOn"),
          Map.entry("case.pronounced", "pronouncedOn"),
          Map.entry("case.appeal-registered", "registeredOn"),
          Map.entry("case.appeal-transferred", "transferredOn"),
          Map.entry("case.effective", "effectiveOn"),
          Map.entry("case.supervised", "supervisedOn"),
          Map.entry("case.files-accessed", "accessedOn"),
          Map.entry("case.disclosed", "disclosedOn"),
          Map.entry("document.published", "publishedOn"),
          Map.entry("mediation.started", "startedOn"),
          Map.entry("mediation.ended", "endedOn"),
          Map.entry("enforcement.termination-reviewed", "reviewedOn"),
          Map.entry("enforcement.delay-justified", "from"));

  private static final Set<String> WITHOUT =
      Set.of(
          "case.assigned",
          "case.procedure-changed",
          "case.closing-revoked",
          "case.cancelled",
          "case.flagged",
          "case.excluded-from-long-pending");

  private DayField() {}

  static Optional<String> of(String type) {
    return WITHOUT.contains(type)
        ? Optional.empty()
        : Optional.of(BY_TYPE.getOrDefault(type, "on"));
  }
}
