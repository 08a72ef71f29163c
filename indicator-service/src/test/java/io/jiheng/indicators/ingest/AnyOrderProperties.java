package io.jiheng.indicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.AnyEvent;
import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.casefile.RecordedEvent;
import io.jiheng.indicators.eventlog.EnvelopeReader;
import io.jiheng.indicators.eventlog.Head;
import io.jiheng.indicators.eventlog.UnreadableEventException;
import io.jiheng.indicators.measures.Amounts;
import io.jiheng.indicators.measures.Cell;
import io.jiheng.indicators.measures.Contributions;
import io.jiheng.indicators.measures.Rules;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
            Arbitraries.integers().between(0, AnyEvent.CASES - 1),
            Arbitraries.integers().between(0, AnyEvent.KINDS - 1),
            Arbitraries.integers().between(0, 900))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  private static List<byte[]> events(List<Step> steps) {
    var events = new ArrayList<byte[]>();
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      events.add(AnyEvent.of("e" + i, step.caseIndex(), step.kind(), step.day()));
    }
    return events;
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

  private static Map<Cell, Amounts> folded(List<byte[]> events) throws UnreadableEventException {
    var histories = new HashMap<FileKey, List<RecordedEvent>>();
    for (var event : events) {
      var read = EnvelopeReader.read(event, new Head());
      histories.computeIfAbsent(read.key(), n -> new ArrayList<>()).add(read.recorded());
    }
    var sums = new Contributions();
    histories.forEach(
        (key, history) ->
            sums.add(Rules.contributions(Dossier.of(key, history), LimitRules.STANDARD)));
    return sums.byCell();
  }
}
