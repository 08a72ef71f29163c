package io.jiheng.pattern.start;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/**
 * The courts' days begin and end by Beijing time (北京时间), wherever the service runs. Moments have
 * the grain of the database, microseconds: what is answered now is what will be read later.
 */
class HouseClock {

  private static final Duration MICROSECOND = Duration.ofNanos(1_000);

  @Produces
  @Singleton
  @DefaultBean
  Clock clock() {
    return Clock.tick(Clock.system(ZoneId.of("Asia/Shanghai")), MICROSECOND);
  }
}
