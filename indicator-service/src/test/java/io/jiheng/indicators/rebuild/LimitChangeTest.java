package io.jiheng.indicators.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.bruteforce.AnyLimits;
import io.jiheng.indicators.casefile.LimitRow;
import io.jiheng.indicators.casefile.TimeLimit;
import io.jiheng.indicators.ingest.CountingHouse;
import io.jiheng.indicators.store.CountingRules;
import io.jiheng.indicators.store.LimitsBehind;
import io.jiheng.indicators.store.LimitsRevision;
import io.jiheng.indicators.store.RebuildJob.Phase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change of the limit rules and a batch that is being counted keep out of each other's way. */
class LimitChangeTest {

  private static final CountingHouse HOUSE = new CountingHouse();
  private static final String COURT = "冀9905";
  private static final AnyLimits TEN_DAYS = ordinary("10d");
  private static final AnyLimits A_YEAR = ordinary("12m");
  private static final String NOT_AVAILABLE = "55P03";

  private final Progress progress = new Progress(Phase.COURTS, (phase, figures) -> {}, () -> false);
  private final CounterCorrection counters =
      new CounterCorrection(HOUSE.transactions, progress, Clock.systemUTC());
  private final LimitCorrection correction =
      new LimitCorrection(
          HOUSE.transactions, progress, new CourtByCourt(progress), Clock.systemUTC());

  @BeforeEach
  void clear() throws SQLException {
    HOUSE.clear();
    HOUSE.put(AnyLimits.NONE);
  }

  @Test
  void aChangeWaitsForTheBatchInHand() throws SQLException {
    HOUSE.transactions.write(
        batch -> {
          CountingRules.admit(batch);
          assertThatThrownBy(() -> HOUSE.transactions.write(c -> withoutWaiting(c, true)))
              .isInstanceOfSatisfying(
                  SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NOT_AVAILABLE));
          return true;
        });

    assertThatCode(() -> HOUSE.transactions.write(c -> withoutWaiting(c, true)))
        .doesNotThrowAnyException();
  }

  @Test
  void aBatchWaitsForTheChangeInHand() throws SQLException {
    HOUSE.transactions.write(
        change -> {
          LimitsRevision.hold(change);
          assertThatThrownBy(() -> HOUSE.transactions.write(c -> withoutWaiting(c, false)))
              .isInstanceOfSatisfying(
                  SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NOT_AVAILABLE));
          return true;
        });

    assertThatCode(() -> HOUSE.transactions.write(c -> withoutWaiting(c, false)))
        .doesNotThrowAnyException();
  }

  @Test
  void aCorrectionWorkedOutByFormerRulesIsMadeGoodByTheNext() throws SQLException {
    close(1, "2023-01-10", "2023-02-20");
    HOUSE.put(TEN_DAYS);
    var lackByTenDays = counters.lackOf(COURT);
    close(2, "2023-01-10", "2023-02-20");
    HOUSE.put(A_YEAR);
    close(3, "2023-01-10", "2023-11-20");
    assertThat(counters.supply(lackByTenDays)).isTrue();
    assertThat(HOUSE.recount().differing()).isPositive();

    correction.run();

    assertThat(HOUSE.recount().differing()).isZero();
    assertThat(HOUSE.text("select sum((amounts ->> 'closed-in-limit')::int) from counter"))
        .isEqualTo("3");
  }

  @Test
  void aCourtNotedAgainWhileItIsCorrectedStaysNoted() throws SQLException {
    close(1, "2023-01-10", "2023-02-20");
    HOUSE.put(TEN_DAYS);
    var noted = behind();
    HOUSE.put(A_YEAR);

    HOUSE.transactions.write(
        connection -> {
          LimitsBehind.clear(connection, COURT, noted);
          return true;
        });

    assertThat(behind()).isEqualTo(noted + 1);
  }

  @Test
  void theDueDaysByWhichCasesAreFoundFollowTheRules() throws SQLException {
    var subject = "(2023)" + COURT + "民初1号";
    HOUSE.count(List.of(Events.filed("p1", subject, "2023-01-10")));
    HOUSE.put(TEN_DAYS);

    correction.run();

    assertThat(HOUSE.text("select due_on from case_file")).isEqualTo("2023-01-20");
  }

  private static boolean withoutWaiting(Connection connection, boolean change) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set local lock_timeout = '50ms'");
    }
    if (change) {
      LimitsRevision.hold(connection);
    } else {
      CountingRules.admit(connection);
    }
    return true;
  }

  private static long behind() throws SQLException {
    return HOUSE.transactions.readAtOneMoment(LimitsBehind::read).get(COURT);
  }

  private static void close(int serial, String filed, String closed) throws SQLException {
    var subject = "(2023)" + COURT + "民初" + serial + "号";
    HOUSE.count(
        List.of(
            Events.filed("f" + serial, subject, filed),
            Events.closed("c" + serial, subject, closed)));
  }

  private static AnyLimits ordinary(String limit) {
    var row = new LimitRow("民初", "ORDINARY", TimeLimit.parse(limit), "试行");
    return new AnyLimits(List.of(new AnyLimits.OwnRow(COURT, row)), Set.of(), Set.of(), Set.of());
  }
}
