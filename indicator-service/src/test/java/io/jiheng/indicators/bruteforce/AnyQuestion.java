package io.jiheng.indicators.bruteforce;

import io.jiheng.contract.CaseFamily;
import io.jiheng.indicators.AnyEvent;
import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.eventlog.UnreadableEventException;
import io.jiheng.indicators.query.Slice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A question about a random history: one court or all three, perhaps a department, a judge or
 * families; on the day of an event or as long after it as makes a difference.
 */
public record AnyQuestion(
    int event,
    int daysAfter,
    boolean ofAllCourts,
    Optional<String> department,
    Optional<String> judge,
    Optional<String> family) {

  private static final Set<String> ALL_COURTS =
      Set.of(AnyEvent.court(0), AnyEvent.court(1), AnyEvent.court(2));

  public static Arbitrary<AnyQuestion> any() {
    return Combinators.combine(
            AnyHistory.evenly(0, 1_000),
            Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(0, 1, 10, 31, 60)),
                Tuple.of(1, Arbitraries.of(AnyHistory.DISTANCES))),
            Arbitraries.of(true, false),
            Arbitraries.of("庭0", "庭1").optional(0.12),
            Arbitraries.of("J0", "J1", "J2", "J3").optional(0.12),
            Arbitraries.of("民初", "执", "民事", "刑事", "执行", "诉前", "其他").optional(0.12))
        .as(AnyQuestion::new);
  }

  /** The day asked about. */
  public LocalDate asOf(AnyHistory history) {
    return AnyEvent.day(step(history).day()).plusDays(daysAfter);
  }

  /** All courts, or that of the event. */
  public Set<String> courts(AnyHistory history) {
    return ofAllCourts ? ALL_COURTS : Set.of(AnyEvent.court(step(history).caseIndex()));
  }

  /**
   * What is to be counted by hand.
   *
   * @param files what the events fold to
   */
  public Docket docket(AnyHistory history, Collection<Dossier> files, AnyLimits limits)
      throws UnreadableEventException {
    return new Docket(
        files,
        history.told(),
        asOf(history),
        courts(history),
        department,
        judge,
        families(),
        limits);
  }

  private AnyHistory.Step step(AnyHistory history) {
    return history.steps().get(event % history.steps().size());
  }

  public Predicate<CaseFamily> families() {
    return Slice.families(family).orElseThrow();
  }

  public Slice slice() {
    return new Slice(department, judge, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
