package io.jiheng.sample.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.jiheng.sample.docket.Calibration;
import io.jiheng.sample.docket.Imperfections;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ImperfectionsTest {

  private final Calibration calibration = Calibration.sample(OptionalDouble.of(1), 2023);
  private final List<Sending> usual = year(Imperfections.USUAL);
  private final double cases = count(usual, s -> s.event().type().contains("case.filed"));

  @Test
  void someCasesAreReassignedReopenedOrCancelled() {
    assertThat(count(usual, s -> s.event().id().endsWith("reassigned")) / cases)
        .isCloseTo(0.05, within(0.01));
    assertThat(count(usual, s -> s.event().type().contains("closing-revoked")) / cases)
        .isCloseTo(0.005, within(0.003));
    assertThat(count(usual, s -> s.event().type().contains("cancelled")) / cases)
        .isCloseTo(0.003, within(0.001));
    assertThat(count(usual, s -> s.event().type().contains("procedure-changed"))).isPositive();
  }

  @Test
  void aRevokedClosingIsFollowedByAnotherOrLeavesTheCasePending() {
    var closings = new HashMap<String, Integer>();
    var revoked = new HashSet<String>();
    usual.stream()
        .filter(sending -> !sending.again())
        .map(Sending::event)
        .forEach(
            event -> {
              if (isStray(event)) {
                return;
              }
              if (event.type().contains("case.closed")) {
                closings.merge(event.subject(), 1, Integer::sum);
              } else if (event.type().contains("closing-revoked")) {
                revoked.add(event.subject());
              }
            });

    assertThat(revoked).extracting(closings::get).contains(1, 2).doesNotContainNull();
    closings.keySet().removeAll(revoked);
    assertThat(closings.values()).containsOnly(1);
  }

  @Test
  void someEventsAreLateSomeTwiceAndSomeOvertaken() {
    assertThat(count(usual, s -> s.sentAt().isAfter(s.event().time().plusDays(2))) / usual.size())
        .isCloseTo(0.013, within(0.006));
    assertThat(count(usual, Sending::again) / usual.size()).isCloseTo(0.005, within(0.003));
    assertThat(overtaken(usual)).isPositive();
  }

  @Test
  void withoutImperfectionsAllIsInOrderAndOnce() {
    var perfect = year(new Imperfections(0, 0, 0, 0, 0, 0, 0, 0, 0));

    assertThat(perfect)
        .noneMatch(Sending::again)
        .allMatch(s -> s.sentAt().equals(s.event().time()));
    assertThat(overtaken(perfect)).isZero();
    assertThat(perfect)
        .extracting(s -> s.event().type())
        .doesNotContain(
            "io.jiheng.case.procedure-changed.v1",
            "io.jiheng.case.closing-revoked.v1",
            "io.jiheng.case.cancelled.v1");
  }

  private List<Sending> year(Imperfections imperfections) {
    var court = List.of(calibration.profile("冀02"));
    return CaseStream.generate(
            calibration, court, 2022, LocalDate.of(2022, 12, 31), imperfections, 1)
        .stream()
        .toList();
  }

  @Test
  void someFilingsAreSentAgainSayingOtherwiseAndSomeEventsHaveNoFiling() {
    var bodies = new HashMap<String, HashSet<String>>();
    usual.forEach(
        s -> bodies.computeIfAbsent(s.event().id(), id -> new HashSet<>()).add(s.event().json()));

    assertThat(bodies.values().stream().filter(said -> said.size() > 1).count()).isBetween(1L, 20L);
    assertThat(count(usual, s -> isStray(s.event()))).isEqualTo(Imperfections.USUAL.orphans());
  }

  private static boolean isStray(CaseEvent event) {
    return event.id().startsWith("stray");
  }

  private static double count(List<Sending> sendings, Predicate<Sending> which) {
    return sendings.stream().filter(which).count();
  }

  /** Events sent after one of the same case that happened later. */
  private static long overtaken(List<Sending> sendings) {
    var latest = new HashMap<String, CaseEvent>();
    long overtaken = 0;
    for (var sending : sendings) {
      var event = sending.event();
      var before = latest.get(event.subject());
      if (!sending.again() && before != null && before.time().isAfter(event.time())) {
        overtaken++;
      } else {
        latest.put(event.subject(), event);
      }
    }
    return overtaken;
  }
}
