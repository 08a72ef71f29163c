package io.jiheng.pattern.start;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The courts' days begin and end by Beijing time (北京时间), wherever the service runs. */
class HouseClock {

  @Produces
  @Singleton
  @DefaultBean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Shanghai"));
  }
}
