package io.jiheng.indicators.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiheng.indicators.query.FileScans.Lane;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FileScansTest {

  private final FileScans scans =
      new FileScans(new ScanLimits(1, 0, Duration.ZERO), () -> false, new SimpleMeterRegistry());

  @Test
  void whoever_finds_no_place_is_told_to_come_again() throws SQLException {
    scans.go(
        Lane.LARGE,
        pace -> {
          assertThatThrownBy(() -> scans.go(Lane.LARGE, other -> "answered"))
              .isInstanceOfSatisfying(HttpProblem.class, refused("questions-in-hand"));
          return "answered";
        });
    assertThat(scans.<String>go(Lane.LARGE, pace -> "answered")).isEqualTo("answered");
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
                    pace -> {
                      throw new IllegalStateException("fault");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(scans.<String>go(Lane.SMALL, pace -> "answered")).isEqualTo("answered");
  }

  @Test
  void work_beyond_the_longest_is_ended() {
    assertThatThrownBy(
            () ->
                scans.go(
                    Lane.LARGE,
                    pace -> {
                      for (int file = 0; file < 1_000; file++) {
                        pace.step();
                      }
                      return "answered";
                    }))
        .isInstanceOfSatisfying(HttpProblem.class, refused("question-too-long"));
  }

  private static Consumer<HttpProblem> refused(String code) {
    return problem -> {
      assertThat(problem.getStatusCode()).isEqualTo(503);
      assertThat(problem.getParameters()).containsEntry("code", code);
      assertThat(problem.getHeaders()).containsKey("Retry-After");
    };
  }
}
