package io.jiheng.pattern.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Shows readiness 就绪 as a metric, so that rules can be made of it where no probe of a cluster is
 * seen. Readiness is asked by a thread of its own: a database that hangs must not keep whoever
 * reads the metrics waiting.
 */
@Startup
@Singleton
class ReadinessMetric {

  private static final Logger LOG = Logger.getLogger(ReadinessMetric.class);
  private static final Duration EVERY = Duration.ofSeconds(10);
  private static final Duration BELIEVED_FOR = Duration.ofMinutes(1);

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            var named = new Thread(work, "readiness");
            named.setDaemon(true);
            return named;
          });
  private final SmallRyeHealthReporter health;
  private volatile boolean ready;
  private volatile long answeredAt = System.nanoTime();

  ReadinessMetric(SmallRyeHealthReporter health, MeterRegistry metrics) {
    this.health = health;
    Gauge.builder("jiheng.ready", this, metric -> metric.isReady() ? 1 : 0)
        .description("1 while the service is ready by its own checks, asked every 10 seconds")
        .register(metrics);
  }

  void begin(@Observes StartupEvent start) {
    thread.scheduleWithFixedDelay(this::ask, 0, EVERY.toSeconds(), TimeUnit.SECONDS);
  }

  /** Checks throw what they like; a check that throws is not a good one, and the next turn asks. */
  private void ask() {
    try {
      ready = !health.getReadiness().isDown();
      answeredAt = System.nanoTime();
    } catch (RuntimeException failed) {
      LOG.debug("readiness gave no answer", failed);
      ready = false;
    }
  }

  private boolean isReady() {
    return ready && System.nanoTime() - answeredAt < BELIEVED_FOR.toNanos();
  }

  void end(@Observes ShutdownEvent stop) {
    thread.shutdownNow();
  }
}
