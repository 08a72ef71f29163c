package io.jiheng.indicators.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishingPaceTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private Instant now = Instant.parse("2026-12-01T04:00:00Z");
  private final InstantSource source = () -> now;
  private final Clock clock = source.withZone(SHANGHAI);
  private final PublishingPace pace = new PublishingPace(clock);

  @Test
  void a_court_that_was_never_told_is_told_at_once() {
    assertThat(pace.allows("冀0283", Duration.ofHours(2))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, true", // counted as they come
    "400, 100, true",
    "400, 99, false",
    "40000, 10000, true", // forty seconds late: every ten seconds
    "40000, 9999, false",
    "7200000, 15000, true", // hours late: every fifteen seconds
    "7200000, 14999, false",
  })
  void what_is_counted_late_is_told_seldom(long lateMillis, long sinceMillis, boolean allowed) {
    pace.told("冀0283");
    now = now.plusMillis(sinceMillis);

    assertThat(pace.allows("冀0283", Duration.ofMillis(lateMillis))).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"0", "40000"})
  void a_clock_that_is_set_back_silences_nobody(long lateMillis) {
    pace.told("冀0283");
    now = now.minus(Duration.ofHours(1));

    assertThat(pace.allows("冀0283", Duration.ofMillis(lateMillis))).isTrue();
  }

  @Test
  void one_court_does_not_wait_for_another() {
    pace.told("冀0283");

    assertThat(pace.allows("冀02", Duration.ofHours(2))).isTrue();
  }
}
