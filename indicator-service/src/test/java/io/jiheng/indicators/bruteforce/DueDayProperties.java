package io.jiheng.indicators.bruteforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.contract.CaseNumber;
import io.jiheng.indicators.AnyEvent;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.EventId;
import io.jiheng.indicators.casefile.LimitAdjusted;
import io.jiheng.indicators.casefile.LimitAdjusted.Kind;
import io.jiheng.indicators.casefile.RecordedEvent;
import io.jiheng.indicators.casefile.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Adjustments that crowd around the end of a limit among holidays, reckoned and walked through. */
class DueDayProperties {

  private static final TimeLimit TWENTY_DAYS = new TimeLimit(0, 20);
  private static final int LONGEST = 30;

  /** An adjustment to be: from which day of the limit, and how long. */
  record Step(Kind kind, int from, int days) {}

  @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
  void theDueDayIsWhereWalkingDayByDayEnds(
      @ForAll("beginnings") LocalDate start,
      @ForAll("adjustments") List<Step> steps,
      @ForAll("holidays") Set<Integer> holidays,
      @ForAll("years") Set<Integer> years) {
    var off = holidays.stream().map(start::plusDays).collect(Collectors.toSet());
    var limits = new AnyLimits(List.of(), years, off, Set.of());
    var file = file(start, steps);
    var asked =
        new Docket(
            List.of(file),
            Map.of(),
            LocalDate.MAX,
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            limits,
            AnyBooks.NONE);

    assertThat(limits.rules().dueOn(TWENTY_DAYS, start, file.adjustments()))
        .isEqualTo(DueDay.of(file, start, TWENTY_DAYS.end(start), asked));
  }

  private static CaseFile file(LocalDate start, List<Step> steps) {
    var events =
        IntStream.range(0, steps.size())
            .mapToObj(
                i ->
                    new RecordedEvent(
                        new EventId("urn:test", "e" + i),
                        Instant.ofEpochSecond(i),
                        adjusted("A" + i, start, steps.get(i))))
            .toList();
    return CaseFile.of(CaseNumber.parse(AnyEvent.caseNumber(0)), events);
  }

  private static LimitAdjusted adjusted(String id, LocalDate start, Step step) {
    var from = start.plusDays(step.from());
    return step.kind() == Kind.EXTENSION
        ? new LimitAdjusted(
            id, step.kind(), from, Optional.empty(), Optional.of(step.days()), Optional.empty())
        : new LimitAdjusted(
            id,
            step.kind(),
            from,
            Optional.of(from.plusDays(step.days())).filter(until -> step.days() < LONGEST),
            Optional.empty(),
            Optional.empty());
  }

  @Provide
  Arbitrary<LocalDate> beginnings() {
    return AnyHistory.evenly(0, 800).map(AnyEvent::day);
  }

  @Provide
  Arbitrary<List<Step>> adjustments() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            AnyHistory.evenly(-3, 60),
            Arbitraries.of(0, 1, 2, 3, 5, 8, 13, LONGEST))
        .as(Step::new)
        .list()
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<Set<Integer>> holidays() {
    return AnyHistory.evenly(15, 60).set().ofMaxSize(30);
  }

  @Provide
  Arbitrary<Set<Integer>> years() {
    return Arbitraries.of(2021, 2022, 2023, 2024, 2025).set().ofMinSize(3);
  }
}
