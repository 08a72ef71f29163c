package io.jiheng.pattern.load;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Bounds what is measured of requests 请求度量: durations have a few buckets, of which percentiles over
 * all replicas can be reckoned, and no sender makes a series by inventing a method. Paths that no
 * operation has make none either, by a setting of the library's.
 */
class RequestMeasures {

  private static final String REQUESTS = "http.server.requests";
  private static final double[] BOUNDS =
      LongStream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000)
          .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
          .toArray();

  private static final String METHOD = "method";
  private static final String OTHER = "OTHER";
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  @Produces
  @Singleton
  MeterFilter methods() {
    return MeterFilter.replaceTagValues(
        METHOD, method -> METHODS.contains(method) ? method : OTHER);
  }

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
}
