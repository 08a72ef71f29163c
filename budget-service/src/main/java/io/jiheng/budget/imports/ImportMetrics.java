package io.jiheng.budget.imports;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Measures imports 导入指标: those that run, and what came of those that ran. */
@Startup
@Singleton
class ImportMetrics {

  private final AtomicInteger running = new AtomicInteger();
  private final Counter entered;
  private final Counter failed;

  ImportMetrics(MeterRegistry metrics) {
    Gauge.builder("jiheng.imports.running", running, AtomicInteger::get)
        .description("Imports that are entering their file now")
        .register(metrics);
    entered = outcome("entered", metrics);
    failed = outcome("failed", metrics);
  }

  /** Runs an import; one that throws has entered nothing. */
  <T> T running(Supplier<T> importing) {
    running.incrementAndGet();
    boolean done = false;
    try {
      T result = importing.get();
      done = true;
      return result;
    } finally {
      running.decrementAndGet();
      (done ? entered : failed).increment();
    }
  }

  private static Counter outcome(String outcome, MeterRegistry metrics) {
    return Counter.builder("jiheng.imports")
        .description("Imports confirmed, by what came of them; one that failed entered nothing")
        .tag("outcome", outcome)
        .register(metrics);
  }
}
