package io.jiheng.indicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.contract.CaseNumber;
import io.jiheng.indicators.Events;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.RecordedEvent;
import io.jiheng.indicators.eventlog.EnvelopeReader;
import io.jiheng.indicators.eventlog.UnreadableEventException;
import io.jiheng.indicators.measures.Cell;
import io.jiheng.indicators.measures.Contributions;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Any order, any duplication, any split into batches of any history gives the same counters, and
 * they are what folding the histories afresh says.
 */
class AnyOrderProperties {

  private static final LocalDate BEGINNING = LocalDate.of(2022, 11, 1);
  private static final String[] FAMILIES = {"民初", "执", "执恢", "诉前调确", "奇"};
  private final CountingHouse house = new CountingHouse();

  /** One event to be: of which case, what happens, on which day. */
  record Step(int caseIndex, int kind, int day) {}

  @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
  void countersDependOnTheHistoryAlone(@ForAll("histories") List<Step> steps, @ForAll long seed)
      throws SQLException, UnreadableEventException {
    house.clear();
    var events = events(steps);
    var delivery = deliver(events, new Random(seed));
    for (var batch : delivery) {
      house.count(batch);
    }

    assertThat(house.counters()).isEqualTo(folded(events));
    assertThat(house.recount().differing()).isZero();
    assertThat(house.rows("event_identity")).isEqualTo(events.size());
    assertThat(house.rows("dead_letter")).isZero();
  }

  @Provide
  Arbitrary<List<Step>> histories() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 11),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 500))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  private static List<byte[]> events(List<Step> steps) {
    var events = new ArrayList<byte[]>();
    for (int i = 0; i < steps.size(); i++) {
      events.add(event("e" + i, steps.get(i)));
    }
    return events;
  }

  /** Kinds that file and close are likelier, so that most histories count something. */
  private static byte[] event(String id, Step step) {
    var subject =
        "(2023)冀%04d%s%d号"
            .formatted(
                9800 + step.caseIndex() % 3,
                FAMILIES[step.caseIndex() % FAMILIES.length],
                step.caseIndex() + 1);
    var day = BEGINNING.plusDays(step.day());
    var time = day + "T10:00:00+08:00";
    return switch (step.kind()) {
      case 0, 1, 2 -> Events.filed(id, subject, day.toString(), "庭" + step.day() % 3, "J1");
      case 3, 4, 5 -> Events.closed(id, subject, day.toString());
      case 6 -> Events.event(id, "case.assigned", subject, time, Map.of("department", "庭二"));
      case 7 ->
          Events.event(
              id, "case.procedure-changed", subject, time, Map.of("procedure", "ORDINARY"));
      case 8 -> Events.event(id, "case.closing-revoked", subject, time, Map.of());
      default ->
          step.day() % 4 == 0
              ? Events.event(id, "case.cancelled", subject, time, Map.of())
              : Events.closed(id, subject, day.plusDays(3).toString());
    };
  }

  /** Shuffles, repeats some events, and cuts the stream anywhere. */
  private static List<List<byte[]>> deliver(List<byte[]> events, Random random) {
    var stream = new ArrayList<>(events);
    for (var event : events) {
      for (int again = random.nextInt(3); again > 0; again--) {
        stream.add(event);
      }
    }
    Collections.shuffle(stream, random);
    var batches = new ArrayList<List<byte[]>>();
    for (int from = 0; from < stream.size(); ) {
      int to = Math.min(stream.size(), from + 1 + random.nextInt(15));
      batches.add(List.copyOf(stream.subList(from, to)));
      from = to;
    }
    return batches;
  }

  private static Map<Cell, List<Long>> folded(List<byte[]> events) throws UnreadableEventException {
    var histories = new HashMap<CaseNumber, List<RecordedEvent>>();
    for (var event : events) {
      var read = EnvelopeReader.read(event, new EnvelopeReader.Head());
      histories.computeIfAbsent(read.subject(), n -> new ArrayList<>()).add(read.recorded());
    }
    var sums = new Contributions();
    histories.forEach((number, history) -> sums.add(CaseFile.of(number, history)));
    var cells = new TreeMap<Cell, List<Long>>();
    sums.byCell().forEach((cell, a) -> cells.put(cell, Arrays.stream(a).boxed().toList()));
    return cells;
  }
}
