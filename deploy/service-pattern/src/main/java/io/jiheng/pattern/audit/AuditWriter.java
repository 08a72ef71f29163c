package io.jiheng.pattern.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiheng.pattern.health.Lifesigns;
import io.jiheng.pattern.health.Turns;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Writes entries in the order in which they come, many in one transaction. While the database is
 * away they wait here; none is thrown away, and {@link AuditPlaces} sees to it that they are few.
 */
@Singleton
class AuditWriter {

  private static final Logger LOG = Logger.getLogger(AuditWriter.class);
  private static final int AT_ONCE = 500;
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration LAST_CHANCE = Duration.ofSeconds(10);

  private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
  private final AuditTrail trail;
  private final AuditTrail log;
  private final Turns turns;
  private final Thread thread = new Thread(this::run, "audit");
  private volatile Attempt attempt = Attempt.NONE;
  private volatile boolean stopping;

  AuditWriter(
      AuditConfig config,
      @Named("audit") Instance<DataSource> database,
      ObjectMapper json,
      Lifesigns signs,
      MeterRegistry metrics) {
    log = new LogTrail(json);
    trail = config.table() ? new SortingTrail(new TableTrail(database.get()), log) : log;
    turns = signs.onDemand("audit", Duration.ofMinutes(5));
    Gauge.builder("jiheng.audit.waiting", queue, BlockingQueue::size)
        .description("Lines that wait to be written to the audit log")
        .register(metrics);
  }

  private record Waiting(AuditEntry entry, CompletableFuture<Void> written) {}

  /**
   * What the writer is at.
   *
   * @param since when it began, by {@link System#nanoTime}
   * @param failure of the last try of the same lines; null for none
   */
  private record Attempt(long since, Throwable failure) {

    static final Attempt NONE = new Attempt(0, null);

    Duration took() {
      return Duration.ofNanos(System.nanoTime() - since);
    }
  }

  void begin(@Observes StartupEvent start) {
    thread.setDaemon(true);
    thread.start();
  }

  /** Done when it is written for good; never waits. */
  CompletableFuture<Void> write(AuditEntry entry) {
    var waiting = new Waiting(entry, new CompletableFuture<>());
    queue.add(waiting);
    return waiting.written();
  }

  /** Tells operators why a line is not written yet. */
  String hindrance() {
    Attempt now = attempt;
    if (now == Attempt.NONE) {
      return "nothing is being written";
    }
    return "%d lines wait behind one that is being written for %d ms; %s"
        .formatted(
            queue.size(),
            now.took().toMillis(),
            now.failure() == null ? "no try has failed yet" : "last failure: " + now.failure());
  }

  private void run() {
    try {
      while (!stopping || !queue.isEmpty()) {
        Waiting first = queue.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
          List<Waiting> batch = new ArrayList<>(List.of(first));
          queue.drainTo(batch, AT_ONCE - 1);
          turns.take(turn -> writeUntilWritten(batch, turn));
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void writeUntilWritten(List<Waiting> batch, Turns.Turn turn) throws InterruptedException {
    List<AuditEntry> entries = batch.stream().map(Waiting::entry).toList();
    long since = System.nanoTime();
    attempt = new Attempt(since, null);
    while (true) {
      try {
        trail.write(entries);
        attempt = Attempt.NONE;
        batch.forEach(waiting -> waiting.written().complete(null));
        return;
      } catch (SQLException | RuntimeException | Error away) {
        // Drivers also fail otherwise while a database goes away; who ends here tells nothing more.
        LOG.warnf(
            "the audit log cannot be written, tried for %d ms: %s",
            attempt.took().toMillis(), away);
        attempt = new Attempt(since, away);
        turn.sign();
        giveUpWhenStopping(entries);
        Thread.sleep(PAUSE.toMillis());
      }
    }
  }

  /** What no database takes any more is told to the log rather than to nobody. */
  private void giveUpWhenStopping(List<AuditEntry> entries) throws InterruptedException {
    if (stopping) {
      try {
        log.write(entries);
        log.write(queue.stream().map(Waiting::entry).toList());
      } catch (SQLException impossible) {
        throw new IllegalStateException(impossible);
      }
      throw new InterruptedException("the service ends");
    }
  }

  void end(@Observes ShutdownEvent stop) throws InterruptedException {
    stopping = true;
    thread.join(LAST_CHANCE.toMillis());
  }
}
