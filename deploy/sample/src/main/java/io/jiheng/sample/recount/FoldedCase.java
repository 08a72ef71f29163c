package io.jiheng.sample.recount;

import io.jiheng.contract.CaseNumber;
import io.jiheng.sample.event.CaseEvent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A case as its events tell it 案件状态, folded in the contract's order whatever order they came in.
 */
final class FoldedCase {

  private static final Comparator<CaseEvent> ORDER =
      Comparator.comparing(CaseEvent::time)
          .thenComparing(CaseEvent::source)
          .thenComparing(CaseEvent::id);

  /** What counts of a case: not there when it was cancelled. */
  record Outcome(CaseNumber number, LocalDate filedOn, Optional<LocalDate> closedOn) {}

  private final TreeSet<CaseEvent> events = new TreeSet<>(ORDER);

  void add(CaseEvent event) {
    events.add(event);
  }

  Optional<Outcome> outcome() {
    LocalDate filed = null;
    LocalDate closed = null;
    for (var event : events) {
      switch (event.type()) {
        case "io.jiheng.case.filed.v1" -> filed = date(event, "filedOn");
        case "io.jiheng.case.closed.v1" -> closed = date(event, "closedOn");
        case "io.jiheng.case.closing-revoked.v1" -> closed = null;
        case "io.jiheng.case.cancelled.v1" -> {
          return Optional.empty();
        }
        default -> {}
      }
    }
    if (filed == null) {
      return Optional.empty();
    }
    var number = CaseNumber.parse(events.first().subject());
    return Optional.of(new Outcome(number, filed, Optional.ofNullable(closed)));
  }

  private static LocalDate date(CaseEvent event, String field) {
    return LocalDate.parse(event.data().path(field).asText());
  }
}
