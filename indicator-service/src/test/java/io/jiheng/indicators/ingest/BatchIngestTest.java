package io.jiheng.indicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.eventlog.Position;
import io.jiheng.indicators.store.DeadLetter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchIngestTest {

  private static final CountingHouse HOUSE = new CountingHouse();
  private static final String SUBJECT = "(2023)冀9901民初1号";

  @BeforeEach
  void clear() throws SQLException {
    HOUSE.clear();
  }

  @Test
  void anEventThatRepeatsCountsOnceAndIsNotedAsDuplicate() throws SQLException {
    var filed = Events.filed("a", SUBJECT, "2023-01-05");
    HOUSE.count(List.of(filed, filed));
    HOUSE.count(List.of(filed));

    assertThat(HOUSE.rows("duplicate_event")).isEqualTo(2);
    assertThat(HOUSE.rows("event_identity")).isEqualTo(1);
    assertThat(HOUSE.counters()).hasSize(1);
  }

  @Test
  void aBatchRepeatedAfterACrashIsNoDuplicate() throws SQLException {
    var records = List.of(HOUSE.next(Events.filed("a", SUBJECT, "2023-01-05")));
    HOUSE.ingest.ingest(records);
    HOUSE.ingest.ingest(records);

    assertThat(HOUSE.rows("duplicate_event")).isZero();
    assertThat(HOUSE.rows("dead_letter")).isZero();
  }

  @Test
  void spacesAndTheOrderOfFieldsMakeNoOtherBody() throws SQLException {
    HOUSE.count(List.of(Events.filed("a", SUBJECT, "2023-01-05")));
    var again =
        """
        { "data": { "filedOn" : "2023-01-05" }, "type": "io.jiheng.case.filed.v1",
          "time": "2023-01-05T01:00:00Z", "subject": "（2023）冀9901民初 1号",
          "source": "urn:test", "id": "a", "specversion": "1.0" }""";
    HOUSE.count(List.of(again.getBytes(StandardCharsets.UTF_8)));

    assertThat(HOUSE.rows("duplicate_event")).isEqualTo(1);
  }

  @Test
  void theSameIdWithAnotherBodyNeverReplacesTheFirst() throws SQLException {
    HOUSE.count(List.of(Events.filed("a", SUBJECT, "2023-01-05")));
    var before = HOUSE.counters();
    var otherDay = Events.filed("a", SUBJECT, "2023-01-06");
    var otherCase = Events.filed("a", "(2023)冀9902民初1号", "2023-01-05");
    var letters = HOUSE.ingest.ingest(List.of(HOUSE.next(otherDay), HOUSE.next(otherCase)));

    assertThat(letters).extracting(DeadLetter::code).containsOnly("conflicting-body");
    assertThat(letters).hasSize(2);
    assertThat(HOUSE.counters()).isEqualTo(before);
  }

  @Test
  void aBatchRepeatedBeforeItsDeadLettersReachedTheirTopicNamesThemAgain() throws SQLException {
    var records = List.of(HOUSE.next("{broken".getBytes(StandardCharsets.UTF_8)));
    HOUSE.ingest.ingest(records);

    assertThat(HOUSE.ingest.ingest(records)).hasSize(1);
    assertThat(HOUSE.rows("dead_letter")).isEqualTo(1);
  }

  @Test
  void twoBodiesOfOneIdInOneBatchAreAConflictToo() throws SQLException {
    var letters =
        HOUSE.ingest.ingest(
            List.of(
                HOUSE.next(Events.filed("a", SUBJECT, "2023-01-05")),
                HOUSE.next(Events.filed("a", SUBJECT, "2023-01-06"))));

    assertThat(letters).extracting(DeadLetter::code).containsExactly("conflicting-body");
  }

  @Test
  void whatCannotBeReadIsADeadLetterWithPlaceAndReason() throws SQLException {
    var letters =
        HOUSE.ingest.ingest(
            List.of(
                HOUSE.next("{broken".getBytes(StandardCharsets.UTF_8)),
                HOUSE.next(
                    Events.event(
                        "b", "case.judged", SUBJECT, "2023-01-05T09:00:00+08:00", Map.of())),
                HOUSE.next(Events.filed("c", SUBJECT, "2023-02-30")),
                HOUSE.next(Events.filed("d", "不是案号", "2023-01-05")),
                HOUSE.next(
                    Events.event(
                        "e", "case.filed", SUBJECT, "2023-01-05T09:00:00+08:00", Map.of())),
                HOUSE.next(Events.filed("f", SUBJECT, "2023-01-05"))));

    assertThat(letters)
        .extracting(DeadLetter::code, DeadLetter::place)
        .containsExactly(
            tuple("not-json", "line 1, column 2"),
            tuple("unknown-type", "/type"),
            tuple("invalid-field", "/time"),
            tuple("invalid-case-number", "/subject"),
            tuple("missing-field", "/data/filedOn"));
    assertThat(HOUSE.rows("event_identity")).isEqualTo(1);
  }

  @Test
  void aValueThatNoFoldCanComputeWithIsADeadLetterAndTheRestOfTheBatchCounts() throws SQLException {
    var day = "2023-01-05";
    var moment = day + "T09:00:00+08:00";
    var enforced = "(2023)冀9901执1号";
    var letters =
        HOUSE.ingest.ingest(
            List.of(
                HOUSE.next(filed("a", moment, Map.of("filedOn", "+999999999-12-31"))),
                HOUSE.next(filed("b", moment, Map.of("filedOn", day, "claimAmount", "0.001"))),
                HOUSE.next(filed("c", moment, Map.of("filedOn", day, "claimAmount", "1e400"))),
                HOUSE.next(filed("d", moment, Map.of("filedOn", day, "claimAmount", -1))),
                HOUSE.next(filed("e", "+99999-01-01T00:00:00Z", Map.of("filedOn", day))),
                HOUSE.next(
                    Events.event(
                        "f",
                        "case.limit-adjusted",
                        enforced,
                        moment,
                        Map.of(
                            "adjustmentId",
                            "1",
                            "kind",
                            "EXTENSION",
                            "from",
                            day,
                            "days",
                            2_000_000_000))),
                HOUSE.next(
                    filed("g", moment, Map.of("filedOn", day, "claimAmount", "123456.70")))));

    assertThat(letters)
        .extracting(DeadLetter::code, DeadLetter::place, DeadLetter::value)
        .containsExactly(
            tuple("invalid-field", "/data/filedOn", "+999999999-12-31"),
            tuple("invalid-field", "/data/claimAmount", "0.001"),
            tuple("invalid-field", "/data/claimAmount", "1e400"),
            tuple("invalid-field", "/data/claimAmount", "-1"),
            tuple("invalid-field", "/time", "+99999-01-01T00:00:00Z"),
            tuple("invalid-field", "/data/days", "2000000000"));
    assertThat(HOUSE.rows("case_file where state = 'PENDING'")).isEqualTo(1);
    assertThat(HOUSE.recount().differing()).isZero();
  }

  private static byte[] filed(String id, String time, Map<String, ?> data) {
    return Events.event(id, "case.filed", "(2023)冀9901执1号", time, data);
  }

  @Test
  void anEventThatTheDatabaseCannotHoldStopsNoOther() throws SQLException {
    HOUSE.change("alter table case_file add constraint culprit check (judge <> 'J666')");
    try {
      var letters =
          HOUSE.ingest.ingest(
              List.of(
                  HOUSE.next(Events.filed("a", SUBJECT, "2023-01-05")),
                  HOUSE.next(Events.filed("n", "(2023)冀9901民初2号", "2023-01-05", "民一庭", "J666")),
                  HOUSE.next(Events.closed("b", SUBJECT, "2023-03-05"))));

      assertThat(letters).extracting(DeadLetter::code).containsExactly("not-storable");
    } finally {
      HOUSE.change("alter table case_file drop constraint culprit");
    }
    assertThat(HOUSE.rows("event_identity")).isEqualTo(2);
    assertThat(HOUSE.recount().differing()).isZero();
  }

  @Test
  void anOrphanIsKeptAndCountsWhenItsFilingArrives() throws SQLException {
    HOUSE.count(List.of(Events.closed("b", SUBJECT, "2023-03-05")));
    assertThat(HOUSE.counters()).isEmpty();
    assertThat(HOUSE.rows("case_file where state = 'ORPHANED'")).isEqualTo(1);

    HOUSE.count(List.of(Events.filed("a", SUBJECT, "2023-01-05")));
    assertThat(HOUSE.counters()).hasSize(2);
    assertThat(HOUSE.rows("case_file where state = 'CLOSED'")).isEqualTo(1);
  }

  @Test
  void batchesThatMeetOnTheSameCasesAllCount() throws InterruptedException, SQLException {
    var workers = Executors.newFixedThreadPool(4);
    var house = HOUSE;
    var ingests =
        IntStream.range(0, 4)
            .mapToObj(
                worker ->
                    CompletableFuture.runAsync(() -> countWithPatience(house, worker), workers))
            .toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(ingests).get();
    } catch (ExecutionException e) {
      throw new AssertionError("a batch was not counted", e);
    } finally {
      workers.shutdown();
    }

    assertThat(HOUSE.rows("event_identity")).isEqualTo(4 * 50);
    assertThat(HOUSE.recount().differing()).isZero();
  }

  private static void countWithPatience(CountingHouse house, int worker) {
    for (int i = 0; i < 50; i++) {
      var subject = "(2023)冀9901民初" + (i % 5 + 1) + "号";
      var record =
          new IncomingRecord(
              "case-events",
              new Position(worker, i),
              Clock.systemUTC().instant(),
              Events.filed(worker + "-" + i, subject, "2023-01-0" + (worker + 1)));
      while (true) {
        try {
          house.ingest.ingest(List.of(record));
          break;
        } catch (SQLException e) {
          assertThat(e.getSQLState()).isIn("40001", "40P01");
        }
      }
    }
  }
}
