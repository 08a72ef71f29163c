package io.jiheng.indicators.rebuild;

import io.jiheng.indicators.counting.CountingSigns;
import io.jiheng.indicators.counting.CountingThreads;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;

/**
 * Starts a rebuild where courts are behind the limit rules 审限规则: the one begun with their change
 * may have failed, met another one that was just ending, or been lost with its replica. Where one
 * fails again and again the turns come less and less often.
 */
@ApplicationScoped
class LimitRecountScheduler {

  private final Rebuild rebuild;
  private final DueTurns due;

  LimitRecountScheduler(Rebuild rebuild, CountingThreads threads, CountingSigns signs) {
    this.rebuild = rebuild;
    this.due = new DueTurns(threads, signs.corrections());
  }

  @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  CompletionStage<Void> turn() {
    return due.take(rebuild::tryAgainForLimits);
  }
}
