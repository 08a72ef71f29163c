package io.jiheng.indicators.rebuild;

import io.jiheng.indicators.store.CountingRules;
import io.jiheng.indicators.store.NewerRulesException;
import io.jiheng.indicators.store.RebuildJob;
import io.jiheng.indicators.store.RebuildJob.Failure;
import io.jiheng.indicators.store.RebuildJob.Figures;
import io.jiheng.indicators.store.RebuildJob.Phase;
import io.jiheng.indicators.store.RebuildJobs;
import io.jiheng.indicators.store.RebuildLock;
import io.jiheng.indicators.store.Transactions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** One rebuild, from the lock in hand to the lock given back. */
final class RebuildRun {

  private static final Logger LOG = Logger.getLogger(RebuildRun.class);

  private final RebuildJob job;
  private final RebuildLock.Held lock;
  private final Transactions transactions;
  private final Clock clock;
  private final Progress progress;
  private final Runnable sign;

  /**
   * A run that has not begun yet.
   *
   * @param sign is run whenever it has come on a little
   */
  RebuildRun(
      RebuildJob job,
      RebuildLock.Held lock,
      Transactions transactions,
      Clock clock,
      BooleanSupplier stopping,
      Runnable sign) {
    this.sign = sign;
    this.job = job;
    this.lock = lock;
    this.transactions = transactions;
    this.clock = clock;
    this.progress = new Progress(job.phase(), this::tell, stopping);
  }

  /** Runs it; an {@code Error} is noted like any fault, and thrown. */
  void go() {
    LOG.infof("rebuild %d begins%s", job.id(), reason());
    try (lock) {
      try {
        end(attempt());
      } catch (Error fatal) {
        end(Optional.of(Failure.FAULT));
        throw fatal;
      }
    } catch (SQLException e) {
      LOG.errorf(
          e, "the end of rebuild %d cannot be noted (SQLSTATE %s)", job.id(), e.getSQLState());
    }
  }

  private void end(Optional<Failure> failure) throws SQLException {
    var reached = job.with(progress.phase(), progress.figures(), clock.instant());
    var ended =
        failure
            .map(why -> reached.failed(why, reached.toldAt()))
            .orElse(reached.done(reached.toldAt()));
    lock.release(connection -> RebuildJobs.tell(connection, ended));
    LOG.infof(
        "rebuild %d is %s: %d courts, %d cells corrected, %d events a second",
        job.id(),
        ended.state(),
        ended.figures().courtsDone(),
        ended.figures().cellsCorrected(),
        ended.eventsPerSecond());
  }

  private String reason() {
    if (job.upgrade()) {
      return ", for new rules";
    }
    return job.limits() ? ", for changed limit rules" : "";
  }

  /** Does the work and tells what ended it too early; nothing of that is beyond a new attempt. */
  private Optional<Failure> attempt() {
    try {
      if (job.upgrade()) {
        new FileRefresh(transactions, progress).run();
      }
      var courts = new CourtByCourt(progress);
      var limits = new LimitCorrection(transactions, progress, courts, clock);
      if (!job.limits()) {
        new CounterCorrection(transactions, progress, clock).run(courts, limits);
      }
      limits.run();
      if (job.upgrade()) {
        transactions.write(CountingRules::complete);
      }
      return Optional.empty();
    } catch (StoppedException e) {
      return Optional.of(Failure.STOPPED);
    } catch (NewerRulesException e) {
      LOG.error(e.getMessage());
      return Optional.of(Failure.OUTDATED);
    } catch (SQLException e) {
      LOG.errorf(e, "rebuild %d failed (SQLSTATE %s)", job.id(), e.getSQLState());
      return Optional.of(Failure.DATABASE);
    } catch (RuntimeException e) {
      LOG.errorf(e, "rebuild %d failed", job.id());
      return Optional.of(Failure.FAULT);
    }
  }

  private void tell(Phase phase, Figures figures) throws SQLException {
    sign.run();
    lock.check();
    var told = job.with(phase, figures, clock.instant());
    transactions.write(connection -> RebuildJobs.tell(connection, told));
  }
}
