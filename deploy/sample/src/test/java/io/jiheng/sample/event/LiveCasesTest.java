package io.jiheng.sample.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.sample.docket.Calibration;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class LiveCasesTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 9, 30);

  private final Calibration calibration = Calibration.sample(OptionalDouble.empty(), 2026);

  @Test
  void everyEventIsOfTodayAndKeepsTheContract() throws IOException {
    var contract = new Contract();
    for (var event : run(NOW, 2000)) {
      assertThat(event.time().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 2));
      assertThat(contract.flaws(event.json())).isEmpty();
      assertThat(event.subject()).startsWith("(2026)");
    }
  }

  @Test
  void casesAreFiledClosedAssignedAndCorrected() {
    assertThat(run(NOW, 2000))
        .extracting(CaseEvent::type)
        .contains(
            "io.jiheng.case.filed.v1",
            "io.jiheng.case.assigned.v1",
            "io.jiheng.case.closed.v1",
            "io.jiheng.case.closing-revoked.v1",
            "io.jiheng.case.cancelled.v1");
  }

  @Test
  void aLaterRunHasOtherCases() {
    var first = run(NOW, 500).stream().map(CaseEvent::subject).toList();
    var later = run(NOW.plusMinutes(10), 500).stream().map(CaseEvent::subject).toList();

    assertThat(later).doesNotContainAnyElementsOf(first);
  }

  @Test
  void noIdIsUsedTwice() {
    var events = run(NOW, 3000);

    assertThat(new HashSet<>(events.stream().map(e -> e.source() + e.id()).toList()))
        .hasSameSizeAs(events);
  }

  @Test
  void theBacklogIsFiledInTheMonthsBeforeOldestFirst() {
    var live = new LiveCases(calibration, List.copyOf(calibration.profiles().values()), 1);

    var backlog = live.backlog(300, NOW);

    assertThat(backlog).hasSize(300).extracting(CaseEvent::time).isSorted();
    assertThat(backlog)
        .extracting(event -> event.time().toLocalDate())
        .allMatch(day -> day.getYear() == 2026 && !day.isAfter(NOW.toLocalDate()))
        .anyMatch(day -> day.isBefore(NOW.toLocalDate().minusDays(30)));
  }

  private List<CaseEvent> run(LocalDateTime from, int count) {
    var live = new LiveCases(calibration, List.copyOf(calibration.profiles().values()), 1);
    var events = new ArrayList<CaseEvent>();
    for (int i = 0; i < count; i++) {
      events.add(live.next(from.plusNanos(200_000_000L * i)));
    }
    return events;
  }
}
