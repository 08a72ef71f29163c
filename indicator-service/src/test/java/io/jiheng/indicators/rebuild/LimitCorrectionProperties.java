package io.jiheng.indicators.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.bruteforce.AnyHistory;
import io.jiheng.indicators.bruteforce.AnyLimits;
import io.jiheng.indicators.eventlog.UnreadableEventException;
import io.jiheng.indicators.ingest.CountingHouse;
import io.jiheng.indicators.measures.Contributions;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.store.LimitsBehind;
import io.jiheng.indicators.store.RebuildJob.Phase;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** However the limit rules change between batches, the counters come to be by the last of them. */
class LimitCorrectionProperties {

  private static final CountingHouse HOUSE = new CountingHouse();
  private final Progress progress = new Progress(Phase.COURTS, (phase, figures) -> {}, () -> false);

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void theCountersComeToBeByTheRulesInForce(
      @ForAll("histories") AnyHistory history,
      @ForAll("changes") List<AnyLimits> changes,
      @ForAll long seed)
      throws SQLException, UnreadableEventException {
    HOUSE.clear();
    HOUSE.put(AnyLimits.NONE);
    var random = new Random(seed);
    var events = history.events();
    var from = 0;
    for (var limits : changes) {
      var to = from + random.nextInt(events.size() - from + 1);
      HOUSE.count(events.subList(from, to));
      from = to;
      HOUSE.put(limits);
      if (random.nextBoolean()) {
        correct();
      }
    }
    HOUSE.count(events.subList(from, events.size()));
    correct();

    var rules = changes.get(changes.size() - 1).rules();
    var folded = new Contributions();
    history.files().forEach(file -> folded.add(Rules.contributions(file, rules)));
    assertThat(HOUSE.counters()).isEqualTo(folded.byCell());
    assertThat(HOUSE.recount().differing()).isZero();
    assertThat(HOUSE.transactions.readAtOneMoment(LimitsBehind::read)).isEmpty();
  }

  private void correct() throws SQLException {
    var courts = new CourtByCourt(progress);
    new LimitCorrection(HOUSE.transactions, progress, courts, Clock.systemUTC()).run();
  }

  @Provide
  Arbitrary<AnyHistory> histories() {
    return AnyHistory.ofUpTo(60);
  }

  @Provide
  Arbitrary<List<AnyLimits>> changes() {
    return AnyLimits.any().list().ofMinSize(1).ofMaxSize(3);
  }
}
