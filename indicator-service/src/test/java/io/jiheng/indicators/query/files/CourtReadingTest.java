package io.jiheng.indicators.query.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.ingest.CountingHouse;
import io.jiheng.indicators.scan.FileScans;
import io.jiheng.indicators.scan.FileScans.Lane;
import io.jiheng.indicators.scan.Places;
import io.jiheng.indicators.store.FileRows;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourtReadingTest {

  private static final CountingHouse HOUSE = new CountingHouse();
  private static final String LOWER = "冀9801";
  private static final String HIGHER = "冀98";
  private static final List<String> BOTH = List.of(LOWER, HIGHER);
  private static final String TRIAL = "(2022)冀9801民初1号";
  private static final String APPEAL = "(2023)冀98民终1号";
  private static final String OPEN_TRANSACTIONS =
      """
      select count(*) from pg_stat_activity
      where datname = current_database() and state like 'idle in transaction%'
        and pid <> pg_backend_pid()\
      """;

  @BeforeEach
  void countATrialAndItsAppeal() throws SQLException {
    HOUSE.clear();
    HOUSE.count(
        List.of(
            Events.filed("trial", TRIAL, "2022-03-01"),
            Events.event(
                "appeal",
                "case.filed",
                APPEAL,
                "2023-02-01T09:00:00+08:00",
                Map.of(
                    "filedOn",
                    "2023-02-01",
                    "origin",
                    Map.of("caseNumber", TRIAL, "relation", "APPEAL")))));
  }

  @Test
  void a_file_charged_to_a_court_is_read_once_with_its_own_court_or_for_that_one_alone()
      throws SQLException {
    assertThat(filesOf(BOTH)).containsExactlyInAnyOrder(TRIAL, APPEAL);
    assertThat(filesOf(List.of(LOWER))).containsExactlyInAnyOrder(TRIAL, APPEAL);
    assertThat(filesOf(List.of(HIGHER))).containsExactly(APPEAL);
  }

  @Test
  void no_further_court_is_read_than_is_wanted() throws SQLException {
    var read = new ArrayList<String>();
    ofEach(Places.unhurried(), BOTH, (connection, limits, court) -> !read.add(court));
    assertThat(read).containsExactly(HIGHER);
  }

  @Test
  void whoever_rests_between_two_courts_holds_nothing_open_in_the_database() {
    var counting = new AtomicBoolean(true);
    var read = Collections.synchronizedList(new ArrayList<String>());
    var resting = Places.resting(counting::get);
    var reading =
        CompletableFuture.runAsync(
            () -> {
              try {
                readAll(resting, read);
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
    await().until(() -> read.equals(List.of(HIGHER)));
    await().until(() -> HOUSE.text(OPEN_TRANSACTIONS).equals("0"));
    assertThat(reading).isNotDone();
    assertThat(read).containsExactly(HIGHER);

    counting.set(false);
    reading.join();
    assertThat(read).containsExactly(HIGHER, LOWER);
  }

  @Test
  void whoever_has_all_waits_for_no_rest() throws SQLException {
    var read = new ArrayList<String>();
    ofEach(
        Places.resting(() -> true), List.of(LOWER), (connection, limits, court) -> read.add(court));
    assertThat(read).containsExactly(LOWER);
  }

  private static void readAll(FileScans places, List<String> read) throws SQLException {
    ofEach(
        places,
        BOTH,
        (connection, limits, court) -> {
          FileRows.ofCourt(connection, court, row -> {});
          return read.add(court);
        });
  }

  private static List<String> filesOf(List<String> courts) throws SQLException {
    var files = new ArrayList<String>();
    ofEach(
        Places.unhurried(),
        courts,
        (connection, limits, court) -> {
          FileRows.touching(
              connection, court, courts, LocalDate.EPOCH, row -> files.add(row.key().name()));
          return true;
        });
    return files;
  }

  private static void ofEach(FileScans places, List<String> courts, CourtReading reading)
      throws SQLException {
    places.go(
        Lane.LARGE,
        time -> {
          CourtReading.ofEach(HOUSE.transactions, time, courts, reading);
          return true;
        });
  }
}
