package io.jiheng.indicators.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.jiheng.indicators.scan.FileScans.Lane;
import io.jiheng.pattern.refusal.RefusedException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FileScansTest {

  private final FileScans scans = Places.one();

  @Test
  void whoever_finds_no_place_is_told_to_come_again() throws SQLException {
    scans.go(
        Lane.LARGE,
        time -> {
          assertThatThrownBy(() -> scans.go(Lane.LARGE, other -> "answered"))
              .isInstanceOfSatisfying(RefusedException.class, refused("questions-in-hand"));
          return "answered";
        });
    assertThat(scans.<String>go(Lane.LARGE, time -> "answered")).isEqualTo("answered");
  }

  @Test
  void a_small_question_waits_for_no_large_one_and_no_export() throws SQLException {
    var answer =
        scans.go(
            Lane.EXPORT,
            export -> scans.go(Lane.LARGE, large -> scans.<String>go(Lane.SMALL, s -> "answered")));
    assertThat(answer).isEqualTo("answered");
  }

  @Test
  void a_place_is_free_again_after_a_fault() throws SQLException {
    assertThatThrownBy(
            () ->
                scans.go(
                    Lane.SMALL,
                    time -> {
                      throw new IllegalStateException("fault");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(scans.<String>go(Lane.SMALL, time -> "answered")).isEqualTo("answered");
  }

  @Test
  void a_place_rests_after_work_while_events_are_counted_and_no_longer() throws SQLException {
    var counting = new AtomicBoolean(true);
    var resting =
        new FileScans(
            ScanLimits.resting(Duration.ZERO, 1e9), counting::get, new SimpleMeterRegistry());
    assertThat(resting.<String>go(Lane.LARGE, time -> "answered")).isEqualTo("answered");
    assertThatThrownBy(() -> resting.go(Lane.LARGE, time -> "answered"))
        .isInstanceOfSatisfying(RefusedException.class, refused("questions-in-hand"));

    counting.set(false);
    await()
        .ignoreExceptionsInstanceOf(RefusedException.class)
        .until(() -> resting.<String>go(Lane.LARGE, time -> "answered").equals("answered"));
  }

  @Test
  void a_small_question_rests_not_on_the_way_but_its_place_does_after_it() throws SQLException {
    var metrics = new SimpleMeterRegistry();
    var resting = new FileScans(ScanLimits.resting(Duration.ofHours(1), 1e9), () -> true, metrics);
    resting.go(
        Lane.SMALL,
        time -> {
          time.rest();
          return "answered";
        });
    assertThat(metrics.get("jiheng.scans.places.free").tag("lane", "small").gauge().value())
        .isZero();
  }

  @Test
  void work_beyond_the_longest_is_ended() {
    assertThatThrownBy(
            () ->
                scans.go(
                    Lane.LARGE,
                    time -> {
                      for (int file = 0; file < 1_000; file++) {
                        time.step();
                      }
                      return "answered";
                    }))
        .isInstanceOfSatisfying(RefusedException.class, refused("question-too-long"));
  }

  private static Consumer<RefusedException> refused(String code) {
    return refused -> {
      assertThat(refused.kind()).isEqualTo(RefusedException.Kind.NOT_NOW);
      assertThat(refused.code()).isEqualTo(code);
      assertThat(refused.again()).isPresent();
    };
  }
}
