package io.jiheng.pattern.load;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.LongStream;

/**
 * Settles how requests are measured 请求度量. Their durations have a few buckets, of which percentiles
 * over all replicas can be reckoned; as many as the library's own would be a burden for who keeps
 * them. A request that its sender broke off is counted under no address, see {@link
 * MeasuredAddress}.
 */
class RequestMeters {

  private static final String REQUESTS = "http.server.requests";
  private static final Tag BROKEN_OFF = Tag.of("status", "RESET");
  private static final Tag NO_ADDRESS = Tag.of(MeasuredAddress.KEY, MeasuredAddress.NO_OPERATION);
  private static final double[] BOUNDS =
      LongStream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000)
          .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
          .toArray();

  @Produces
  @Singleton
  MeterFilter buckets() {
    return new MeterFilter() {
      @Override
      public DistributionStatisticConfig configure(
          Meter.Id id, DistributionStatisticConfig config) {
        return id.getName().equals(REQUESTS)
            ? DistributionStatisticConfig.builder()
                .serviceLevelObjectives(BOUNDS)
                .build()
                .merge(config)
            : config;
      }
    };
  }

  @Produces
  @Singleton
  MeterFilter addresses() {
    return new MeterFilter() {
      @Override
      public Meter.Id map(Meter.Id id) {
        return id.getName().equals(REQUESTS) && id.getTags().contains(BROKEN_OFF)
            ? id.replaceTags(Tags.of(id.getTags()).and(NO_ADDRESS))
            : id;
      }
    };
  }
}
