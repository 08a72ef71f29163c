package io.jiheng.pattern.health;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/**
 * Tells whether the consumers of a channel poll: they go on polling while their broker is away, and
 * while what they fetched waits to be taken.
 */
public final class ConsumerPolls implements Lifesign {

  private static final String SECONDS_SINCE_POLL = "last-poll-seconds-ago";

  private final String channel;
  private final Supplier<Stream<Map<MetricName, ? extends Metric>>> consumers;
  private final Duration longestSilence;

  /**
   * Watches a channel.
   *
   * @param consumers the metrics of each consumer of the channel
   * @param longestSilence after how long without a poll a consumer counts as dead
   */
  public ConsumerPolls(
      String channel,
      Supplier<Stream<Map<MetricName, ? extends Metric>>> consumers,
      Duration longestSilence) {
    this.channel = channel;
    this.consumers = consumers;
    this.longestSilence = longestSilence;
  }

  @Override
  public String worker() {
    return channel + " polls";
  }

  @Override
  public Optional<String> trouble() {
    double longest =
        consumers
            .get()
            .flatMap(metrics -> metrics.values().stream())
            .filter(metric -> metric.metricName().name().equals(SECONDS_SINCE_POLL))
            .mapToDouble(ConsumerPolls::seconds)
            .max()
            .orElse(0);
    return longest > longestSilence.toSeconds()
        ? Optional.of("no poll for %.0f s".formatted(longest))
        : Optional.empty();
  }

  /** A consumer that has not begun yet tells −1. */
  private static double seconds(Metric metric) {
    return metric.metricValue() instanceof Number number ? number.doubleValue() : 0;
  }
}
