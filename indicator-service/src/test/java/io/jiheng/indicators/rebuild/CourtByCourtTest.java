package io.jiheng.indicators.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.bruteforce.AnyLimits;
import io.jiheng.indicators.casefile.LimitRow;
import io.jiheng.indicators.casefile.TimeLimit;
import io.jiheng.indicators.ingest.CountingHouse;
import io.jiheng.indicators.store.LimitsBehind;
import io.jiheng.indicators.store.RebuildJob.Phase;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No court waits for another one: neither for one that fails, nor for all of them. */
class CourtByCourtTest {

  private static final CountingHouse HOUSE = new CountingHouse();
  private static final List<String> COURTS = List.of("冀9911", "冀9912", "冀9913");

  private final Progress progress = new Progress(Phase.COURTS, (phase, figures) -> {}, () -> false);

  @BeforeEach
  void aClosedCaseInEveryCourt() throws SQLException {
    HOUSE.clear();
    HOUSE.put(AnyLimits.NONE);
    for (var court : COURTS) {
      var subject = "(2023)" + court + "民初1号";
      HOUSE.count(
          List.of(
              Events.filed("f" + court, subject, "2023-01-10"),
              Events.closed("c" + court, subject, "2023-02-20")));
    }
  }

  @Test
  void courtsThatCannotBeSetRightKeepNoOtherBehindTheLimitRules() throws SQLException {
    putTenDays();
    var broken = Set.of("冀9911", "冀9913");
    breakHistories(broken);

    var limits = limits(progress);
    assertThatThrownBy(limits::run)
        .isInstanceOf(IllegalStateException.class)
        .satisfies(first -> assertThat(first.getSuppressed()).hasSize(1));

    assertThat(HOUSE.transactions.readAtOneMoment(LimitsBehind::read)).containsOnlyKeys(broken);
    assertThat(closedInLimit("冀9912")).isEqualTo("0");
  }

  @Test
  void whicheverCourtItIsThatFails() throws SQLException {
    for (var broken : COURTS) {
      aClosedCaseInEveryCourt();
      putTenDays();
      breakHistories(Set.of(broken));

      assertThatThrownBy(limits(progress)::run).isInstanceOf(IllegalStateException.class);

      assertThat(HOUSE.transactions.readAtOneMoment(LimitsBehind::read)).containsOnlyKeys(broken);
    }
  }

  @Test
  void aFullRebuildSetsTheOthersRightAndTellsTheFaultAtItsEnd() throws SQLException {
    HOUSE.change("delete from counter");
    breakHistories(Set.of("冀9911"));

    var courts = new CourtByCourt(progress);
    correctAll(courts, progress);

    assertThatThrownBy(courts::end).isInstanceOf(IllegalStateException.class);
    assertThat(closedInLimit("冀9912")).isEqualTo("1");
    assertThat(closedInLimit("冀9913")).isEqualTo("1");
    assertThat(progress.figures().courtsDone()).isEqualTo(2);
  }

  @Test
  void courtsThatComeToBeBehindDuringAFullRebuildDoNotWaitForItsEnd() throws SQLException {
    var behind = new ArrayList<String>();
    var telling =
        new Progress(
            Phase.COURTS,
            (phase, figures) -> {
              if (figures.courtsDone() == 1 && !behind.contains("3")) {
                putTenDays();
              }
              behind.add(HOUSE.text("select count(*) from limits_behind"));
            },
            () -> false);

    correctAll(new CourtByCourt(telling), telling);

    // Told of the last of them, and of the two courts that the rebuild had still before it.
    assertThat(behind).contains("3").endsWith("1", "0", "0", "0");
  }

  private LimitCorrection limits(Progress told) {
    return new LimitCorrection(HOUSE.transactions, told, new CourtByCourt(told), Clock.systemUTC());
  }

  private static void correctAll(CourtByCourt courts, Progress told) throws SQLException {
    var limits = new LimitCorrection(HOUSE.transactions, told, courts, Clock.systemUTC());
    new CounterCorrection(HOUSE.transactions, told, Clock.systemUTC()).run(courts, limits);
  }

  private static String closedInLimit(String court) throws SQLException {
    return HOUSE.text(
        "select sum(coalesce((amounts ->> 'closed-in-limit')::int, 0)) from counter"
            + " where court = '%s'".formatted(court));
  }

  private static void breakHistories(Set<String> courts) throws SQLException {
    for (var court : courts) {
      HOUSE.change("update case_file set history = '[{' where court = '%s'".formatted(court));
    }
  }

  private static void putTenDays() throws SQLException {
    var row = new LimitRow("民初", "ORDINARY", TimeLimit.parse("10d"), "试行");
    HOUSE.put(
        new AnyLimits(
            COURTS.stream().map(court -> new AnyLimits.OwnRow(court, row)).toList(),
            Set.of(),
            Set.of(),
            Set.of()));
  }
}
