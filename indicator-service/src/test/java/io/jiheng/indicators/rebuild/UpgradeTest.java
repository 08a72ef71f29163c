package io.jiheng.indicators.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.jiheng.indicators.AnyEvent;
import io.jiheng.indicators.Events;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.ingest.CountingHouse;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.store.CountingRules;
import io.jiheng.indicators.store.FileRows;
import io.jiheng.indicators.store.FileWrites;
import io.jiheng.indicators.store.NewerRulesException;
import io.jiheng.indicators.store.RebuildJob.Phase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpgradeTest {

  private static final CountingHouse HOUSE = new CountingHouse();
  private static final String SUBJECT = "(2023)冀9901民初1号";
  private static final String COLUMNS =
      """
      select string_agg(row(case_number, family, state, filed_on, closed_on, first_day, last_day,
        due_on, origin_court, department, judge)::text, ' ' order by court, case_number)
      from case_file""";

  private static final String WAITING =
      """
      pg_locks join pg_database d on d.oid = database
      where not granted and datname = current_database()""";

  private final Progress progress = new Progress(Phase.FILES, (phase, figures) -> {}, () -> false);

  @BeforeEach
  void clear() throws SQLException {
    HOUSE.clear();
    rules(0, 0);
  }

  @Test
  void aDatabaseWithoutFilesTakesTheRulesOfTheProgram() throws SQLException {
    assertThat(isDue()).isFalse();
    assertThat(inForce()).isEqualTo(new CountingRules(Rules.VERSION, Rules.VERSION));
  }

  @Test
  void countersOfOlderRulesAreDueAndEventsCountByTheNewOnesAtOnce() throws SQLException {
    HOUSE.count(List.of(Events.filed("a", SUBJECT, "2023-01-05")));

    assertThat(isDue()).isTrue();
    assertThat(inForce()).isEqualTo(new CountingRules(0, Rules.VERSION));
    assertThat(isDue()).as("until the rebuild is through").isTrue();
  }

  @Test
  void anOlderProgramRefusesToStartOnNewerCounters() throws SQLException {
    rules(Rules.VERSION + 1, Rules.VERSION + 1);

    assertThatThrownBy(UpgradeTest::isDue)
        .isInstanceOf(NewerRulesException.class)
        .hasMessageContaining("第 %d 版", Rules.VERSION + 1)
        .hasMessageContaining("knows %d", Rules.VERSION);
  }

  @Test
  void anOlderProgramThatStillRunsCountsNothingMore() throws SQLException {
    rules(Rules.VERSION, Rules.VERSION + 1);
    var filed = List.of(Events.filed("a", SUBJECT, "2023-01-05"));

    assertThatThrownBy(() -> HOUSE.count(filed)).isInstanceOf(NewerRulesException.class);
    assertThat(HOUSE.rows("event_identity")).isZero();
    assertThat(HOUSE.rows("dead_letter")).isZero();
  }

  @Test
  void theColumnsByWhichFilesAreFoundAreTakenFromTheFoldAnew() throws SQLException {
    var random = new Random(20_230_301);
    HOUSE.count(
        IntStream.range(0, 600)
            .mapToObj(i -> AnyEvent.of("e" + i, i % AnyEvent.CASES, random.nextInt(48), i))
            .toList());
    var right = HOUSE.text(COLUMNS);
    HOUSE.change(
        "update case_file set origin_court = null, first_day = null, last_day = '1999-01-01',"
            + " due_on = null, judge = 'J9', state = 'CLOSED', family = '奇' where court <> '冀9802'");
    assertThat(HOUSE.text(COLUMNS)).isNotEqualTo(right);

    new FileRefresh(HOUSE.transactions, progress).run();

    assertThat(HOUSE.text(COLUMNS)).isEqualTo(right);
    assertThat(progress.figures().filesFolded()).isEqualTo(HOUSE.rows("case_file"));
    assertThat(progress.figures().eventsFolded()).isEqualTo(600);
  }

  @Test
  void forTheFilesOfOneCourtNoFileOfTheNextIsRead() throws SQLException {
    for (var court : List.of("冀9901", "冀9902", "冀9903")) {
      for (int i = 1; i <= 3; i++) {
        var subject = "(2023)" + court + "民初" + i + "号";
        HOUSE.count(List.of(Events.filed(court + i, subject, "2023-01-05")));
      }
    }
    var right = HOUSE.text(COLUMNS);
    HOUSE.change("update case_file set judge = 'J9', state = 'CLOSED' where court = '冀9902'");

    var first = HOUSE.transactions.readAtOneMoment(c -> FileRows.ofCourtAfter(c, "冀9902", "", 2));
    var rest =
        HOUSE.transactions.readAtOneMoment(
            c -> FileRows.ofCourtAfter(c, "冀9902", first.get(1).key().name(), 2));
    new FileRefresh(HOUSE.transactions, progress).run("冀9902");

    assertThat(Stream.concat(first.stream(), rest.stream()).map(row -> row.key().name()))
        .containsExactly("(2023)冀9902民初1号", "(2023)冀9902民初2号", "(2023)冀9902民初3号");
    assertThat(HOUSE.text(COLUMNS)).isEqualTo(right);
    assertThat(progress.figures().filesFolded()).isEqualTo(3);
  }

  @Test
  void aFileWrittenSinceItWasReadIsLeftAlone() throws SQLException {
    HOUSE.count(List.of(Events.filed("a", SUBJECT, "2023-01-05")));
    var row =
        HOUSE.transactions.readAtOneMoment(c -> FileRows.after(c, Optional.empty(), 1)).get(0);
    var dossier = row.fold();
    var contributions = Rules.contributions(dossier, LimitRules.STANDARD);
    HOUSE.count(List.of(Events.closed("b", SUBJECT, "2023-03-05")));

    var refreshed =
        HOUSE.transactions.write(
            c ->
                FileWrites.refresh(
                    c,
                    List.of(
                        FileWrites.Folded.of(row, dossier, contributions, LimitRules.STANDARD))));

    assertThat(refreshed).isZero();
    assertThat(HOUSE.rows("case_file where state = 'CLOSED'")).isEqualTo(1);
  }

  @Test
  void batchesThatFollowEachOtherDoNotPutARiseOfTheRulesOff() throws SQLException {
    var rise =
        HOUSE.transactions.write(
            batch -> {
              CountingRules.admit(batch);
              var raised = CompletableFuture.supplyAsync(UpgradeTest::locked);
              await().until(() -> HOUSE.rows(WAITING) == 1);
              assertThatThrownBy(() -> HOUSE.transactions.write(UpgradeTest::admitted))
                  .hasMessageContaining("lock timeout");
              return raised;
            });

    assertThat(rise.join()).isEqualTo(new CountingRules(0, 0));
  }

  private static boolean admitted(Connection next) throws SQLException {
    try (var statement = next.createStatement()) {
      statement.execute("set local lock_timeout = '50ms'");
    }
    CountingRules.admit(next);
    return true;
  }

  private static CountingRules locked() {
    try {
      return HOUSE.transactions.write(CountingRules::lock);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isDue() throws SQLException {
    return HOUSE.transactions.write(Upgrade::isDue);
  }

  private static CountingRules inForce() throws SQLException {
    return HOUSE.transactions.readAtOneMoment(CountingRules::read);
  }

  private static void rules(int made, int incoming) throws SQLException {
    HOUSE.change("update counting set rules = %d, incoming = %d".formatted(made, incoming));
  }
}
