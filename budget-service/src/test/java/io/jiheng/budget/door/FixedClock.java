package io.jiheng.budget.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** For the tests it is always the morning of 15 September 2023 in Beijing. */
class FixedClock {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.fixed(Instant.parse("2023-09-15T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
  }
}
