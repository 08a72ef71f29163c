package io.jiheng.pattern.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.junit.jupiter.api.Test;

class ConsumerPollsTest {

  @Test
  void the_consumer_that_has_not_polled_for_longest_tells() {
    assertThat(polls(0.0, 179.0).trouble()).isEmpty();
    assertThat(polls(0.0, 181.0).trouble()).contains("no poll for 181 s");
  }

  @Test
  void who_has_not_begun_yet_is_not_dead() {
    assertThat(polls(-1.0).trouble()).isEmpty();
    assertThat(polls().trouble()).isEmpty();
  }

  private static ConsumerPolls polls(Double... secondsAgo) {
    return new ConsumerPolls(
        "case-events",
        () -> Arrays.stream(secondsAgo).map(ConsumerPollsTest::metrics),
        Duration.ofMinutes(3));
  }

  private static Map<MetricName, ? extends Metric> metrics(double secondsAgo) {
    MetricName name = new MetricName("last-poll-seconds-ago", "consumer-metrics", "", Map.of());
    return Stream.of(new Gauge(name, secondsAgo))
        .collect(java.util.stream.Collectors.toMap(Gauge::metricName, gauge -> gauge));
  }

  private record Gauge(MetricName metricName, Object metricValue) implements Metric {}
}
