package io.jiheng.indicators.rebuild;

import io.jiheng.indicators.counting.CountingSigns;
import io.jiheng.indicators.counting.CountingThreads;
import io.jiheng.indicators.counting.ForCounting;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.store.CountingRules;
import io.jiheng.indicators.store.FileRows;
import io.jiheng.indicators.store.NewerRulesException;
import io.jiheng.indicators.store.Transactions;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;

/**
 * Sees to it that the counters are made by the rules of this program 升级: on start, before the first
 * event is read, and from time to time after, in case the replica that rebuilds is lost.
 */
@ApplicationScoped
class Upgrade {

  private static final Logger LOG = Logger.getLogger(Upgrade.class);

  private final Transactions transactions;
  private final Rebuild rebuild;
  private final DueTurns due;

  Upgrade(
      @ForCounting Transactions transactions,
      Rebuild rebuild,
      CountingThreads threads,
      CountingSigns signs) {
    this.transactions = transactions;
    this.rebuild = rebuild;
    this.due = new DueTurns(threads, signs.upgrades());
  }

  void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start)
      throws SQLException {
    begin();
  }

  @Scheduled(
      every = "60s",
      delayed = "60s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  CompletionStage<Void> turn() {
    return due.take(this::begin);
  }

  /**
   * Begins a rebuild where the counters are behind.
   *
   * @throws NewerRulesException where they are ahead; the program must not start then
   */
  void begin() throws SQLException {
    if (transactions.write(Upgrade::isDue) && rebuild.start(false).isEmpty()) {
      LOG.infof("the counters are behind rules %d; another rebuild is under way", Rules.VERSION);
    }
  }

  /** Whether counters must be made anew; from here on events are counted by our rules. */
  static boolean isDue(Connection connection) throws SQLException {
    // A look without the lock, which would keep every batch waiting once a minute.
    if (areOurs(CountingRules.read(connection)) || areOurs(CountingRules.lock(connection))) {
      return false;
    }
    if (!FileRows.any(connection)) {
      CountingRules.complete(connection);
      return false;
    }
    CountingRules.rise(connection);
    return true;
  }

  private static boolean areOurs(CountingRules rules) throws NewerRulesException {
    rules.refuseNewer();
    return rules.areOurs();
  }
}
