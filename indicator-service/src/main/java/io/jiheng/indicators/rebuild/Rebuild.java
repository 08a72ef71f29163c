package io.jiheng.indicators.rebuild;

import io.jiheng.indicators.counting.CountingSigns;
import io.jiheng.indicators.counting.CountingThreads;
import io.jiheng.indicators.counting.ForCounting;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.store.CountingRules;
import io.jiheng.indicators.store.DatabaseException;
import io.jiheng.indicators.store.LimitsBehind;
import io.jiheng.indicators.store.RebuildJob;
import io.jiheng.indicators.store.RebuildJob.Failure;
import io.jiheng.indicators.store.RebuildJobs;
import io.jiheng.indicators.store.RebuildLock;
import io.jiheng.indicators.store.Transactions;
import io.jiheng.pattern.health.Turns;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Starts rebuilds, one at a time over all replicas, and tells how the latest stands. Whatever ends
 * one in the middle, it has left every court either as it was or right, and can begin again.
 */
@ApplicationScoped
public class Rebuild {

  private static final Logger LOG = Logger.getLogger(Rebuild.class);
  private static final int SECONDS_TO_STOP = 10;

  private final Transactions transactions;
  private final RebuildLock lock;
  private final CountingThreads threads;
  private final Turns runs;
  private final Clock clock;
  private volatile CompletableFuture<Void> running = CompletableFuture.completedFuture(null);
  private volatile boolean stopping;

  Rebuild(
      @ForCounting Transactions transactions,
      RebuildLock lock,
      CountingThreads threads,
      CountingSigns signs,
      Clock clock) {
    this.transactions = transactions;
    this.lock = lock;
    this.threads = threads;
    this.runs = signs.rebuild();
    this.clock = clock;
  }

  /** Starts a rebuild in the background; empty where one runs, here or in another replica. */
  public Optional<RebuildJob> start() {
    return DatabaseException.unchecked(() -> start(false));
  }

  /**
   * The same of the courts alone that are behind the limit rules 审限规则; empty also where none is. A
   * rebuild that runs takes them on at its end, or the next turn of {@link LimitRecountScheduler}
   * does.
   */
  public Optional<RebuildJob> startForLimits() {
    return DatabaseException.unchecked(this::startWhereBehind);
  }

  private Optional<RebuildJob> startWhereBehind() throws SQLException {
    var behind = transactions.readAtOneMoment(LimitsBehind::read);
    return behind.isEmpty() ? Optional.empty() : start(true);
  }

  /** The same, unless rebuilds failed so lately that the {@link BackOff} is not over. */
  Optional<RebuildJob> tryAgainForLimits() throws SQLException {
    var failures = transactions.readAtOneMoment(RebuildJobs::failures);
    return BackOff.isOver(failures, clock.instant()) ? startWhereBehind() : Optional.empty();
  }

  /**
   * Starts one for who tries again by itself.
   *
   * @param limits whether of the courts alone that are behind the limit rules
   */
  Optional<RebuildJob> start(boolean limits) throws SQLException {
    var held = lock.tryAcquire();
    return held.isPresent() ? Optional.of(start(held.get(), limits)) : Optional.empty();
  }

  /** The latest rebuild; none where there never was one. */
  public Optional<RebuildJob> latest() {
    return DatabaseException.unchecked(this::readLatest);
  }

  /** The same for who tells of the database's faults. */
  Optional<RebuildJob> readLatest() throws SQLException {
    var job = transactions.readAtOneMoment(RebuildJobs::latest);
    if (job.filter(RebuildJob::isRunning).isEmpty() || lock.isHeld()) {
      return job;
    }
    // Since its row was read it has ended, or its process has.
    return transactions
        .readAtOneMoment(RebuildJobs::latest)
        .map(now -> now.isRunning() ? now.failed(Failure.DIED, now.toldAt()) : now);
  }

  private RebuildJob start(RebuildLock.Held held, boolean limits) throws SQLException {
    var handedOver = false;
    try {
      var job = transactions.write(connection -> begin(connection, limits));
      running = threads.run(() -> runs.take(turn -> run(job, held, turn)));
      handedOver = true;
      return job;
    } finally {
      if (!handedOver) {
        held.close();
      }
    }
  }

  private void run(RebuildJob job, RebuildLock.Held held, Turns.Turn turn) {
    new RebuildRun(job, held, transactions, clock, () -> stopping, turn::sign).go();
  }

  private RebuildJob begin(Connection connection, boolean limits) throws SQLException {
    var rules = CountingRules.read(connection);
    rules.refuseNewer();
    var upgrade = rules.made() < Rules.VERSION;
    return RebuildJobs.begin(connection, upgrade, limits && !upgrade, clock.instant());
  }

  void stop(@Observes ShutdownEvent shutdown) {
    stopping = true;
    try {
      running.get(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("the rebuild in hand did not stop; it begins again later", e);
    }
  }
}
