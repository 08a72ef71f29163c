package io.jiheng.indicators.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.AnyEvent;
import io.jiheng.indicators.Events;
import io.jiheng.indicators.ingest.CountingHouse;
import io.jiheng.indicators.store.RebuildJob.Phase;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CounterCorrectionTest {

  private static final CountingHouse HOUSE = new CountingHouse();
  private static final String COURT = AnyEvent.court(0);
  private static final String REVISIONS =
      "select string_agg(court || revision, ',' order by court) from court_count";

  private final Progress progress = new Progress(Phase.COURTS, (phase, figures) -> {}, () -> false);
  private final CounterCorrection correction =
      new CounterCorrection(HOUSE.transactions, progress, Clock.systemUTC());

  @BeforeEach
  void countAnything() throws SQLException {
    HOUSE.clear();
    var random = new Random(20_230_301);
    HOUSE.count(
        IntStream.range(0, 600)
            .mapToObj(
                i ->
                    AnyEvent.of(
                        "e" + i,
                        random.nextInt(AnyEvent.CASES),
                        random.nextInt(AnyEvent.KINDS),
                        random.nextInt(900)))
            .toList());
  }

  @Test
  void countersThatAreWrongMissingOrTooManyAreSetRight() throws SQLException {
    var right = HOUSE.counters();
    HOUSE.change("update counter set amounts = '{\"closed\": 7}' where extract(day from day) < 9");
    HOUSE.change("delete from counter where extract(day from day) > 20");
    HOUSE.change(
        "insert into counter values ('%s', '民初', '1999-01-01', 1, '{\"filed\": 5}')"
            .formatted(COURT));
    assertThat(HOUSE.recount().differing()).isPositive();

    correctAll();

    assertThat(HOUSE.counters()).isEqualTo(right);
    assertThat(HOUSE.recount().differing()).isZero();
    assertThat(progress.figures().courtsDone()).isEqualTo(3);
  }

  @Test
  void theProofFindsACellWhoeverWroteItAndWithWhateverRevision() throws SQLException {
    HOUSE.change(
        "insert into counter values ('%s', '民初', '1999-01-01', 0, '{\"filed\": 5}')"
            .formatted(COURT));

    assertThat(HOUSE.recount().differing()).isEqualTo(1);
    correctAll();
    assertThat(HOUSE.recount().differing()).isZero();
  }

  @Test
  void aCourtThatOnlyAppealsTellOfIsMadeOutOfNothing() throws SQLException {
    HOUSE.clear();
    var appeal = "(2023)冀98民终1号";
    HOUSE.count(List.of(appealOf("(2022)冀9877民初1号", appeal)));
    var right = HOUSE.counters();
    HOUSE.change("delete from counter");
    HOUSE.change("delete from court_count where court = '冀9877'");

    correctAll();

    assertThat(HOUSE.counters()).isEqualTo(right);
    assertThat(right.keySet()).anyMatch(cell -> cell.court().equals("冀9877"));
  }

  @Test
  void whatIsRightIsLeftAlone() throws SQLException {
    var before = HOUSE.text(REVISIONS);

    correctAll();

    assertThat(HOUSE.text(REVISIONS)).isEqualTo(before);
    assertThat(progress.figures().cellsCorrected()).isZero();
  }

  @Test
  void eventsCountedBetweenTheComparisonAndTheCorrectionStay() throws SQLException {
    HOUSE.change("delete from counter where court = '%s'".formatted(COURT));
    var lack = correction.lackOf(COURT);
    var subject = "(2024)" + COURT + "民初900号";
    HOUSE.count(
        List.of(
            Events.filed("late-1", subject, "2022-03-01"),
            Events.closed("late-2", subject, "2022-03-02")));

    assertThat(correction.supply(lack)).isTrue();

    assertThat(HOUSE.recount().differing()).isZero();
  }

  @Test
  void aCorrectionWorkedOutTwiceIsMadeOnce() throws SQLException {
    HOUSE.change("delete from counter where court = '%s'".formatted(COURT));
    var lack = correction.lackOf(COURT);
    var same = correction.lackOf(COURT);

    assertThat(correction.supply(lack)).isTrue();
    assertThat(correction.supply(same)).isFalse();

    assertThat(HOUSE.recount().differing()).isZero();
  }

  @Test
  void aCorrectionMakesNoCourtLookFresh() throws SQLException {
    var freshness =
        "select string_agg(court || events || counted_at || newest_event_time, ',' order by court)"
            + " from court_count";
    var before = HOUSE.text(freshness);
    HOUSE.change("delete from counter");

    correctAll();

    assertThat(HOUSE.text(freshness)).isEqualTo(before);
  }

  private void correctAll() throws SQLException {
    var courts = new CourtByCourt(progress);
    var limits = new LimitCorrection(HOUSE.transactions, progress, courts, Clock.systemUTC());
    correction.run(courts, limits);
    limits.run();
  }

  private static byte[] appealOf(String origin, String subject) {
    return Events.event(
        "appeal",
        "case.filed",
        subject,
        "2023-02-01T09:00:00+08:00",
        Map.of(
            "filedOn", "2023-02-01", "origin", Map.of("caseNumber", origin, "relation", "APPEAL")));
  }
}
