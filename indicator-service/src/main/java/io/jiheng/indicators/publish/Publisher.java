package io.jiheng.indicators.publish;

import io.jiheng.indicators.counting.CountingSigns;
import io.jiheng.indicators.counting.CountingThreads;
import io.jiheng.indicators.organization.CourtsUnreadException;
import io.jiheng.indicators.query.snapshot.CountersRebuildingException;
import io.jiheng.indicators.store.DatabaseException;
import io.jiheng.indicators.store.PublisherLock;
import io.jiheng.pattern.health.Turns;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;

/**
 * Publishes what changed, turn by turn, as the one replica that does. Whatever it said before it
 * took over it does not know and says again; so a crash loses nothing and changes nothing.
 */
@ApplicationScoped
class Publisher {

  private static final Logger LOG = Logger.getLogger(Publisher.class);

  private final PublisherLock lock;
  private final CourtStates states;
  private final ValueTopic topic;
  private final CountingThreads threads;
  private final Turns turns;
  private final PublisherMetrics metrics;
  private final SilenceMetric silence;
  private final PublishingPace pace;

  // Turns never overlap, and one sees what the former left behind.
  private final Map<String, CourtState> told = new HashMap<>();
  private Optional<PublisherLock.Held> held = Optional.empty();
  private boolean faulty;

  Publisher(
      PublisherLock lock,
      CourtStates states,
      ValueTopic topic,
      CountingThreads threads,
      CountingSigns signs,
      PublisherMetrics metrics,
      SilenceMetric silence,
      Clock clock) {
    this.lock = lock;
    this.states = states;
    this.topic = topic;
    this.threads = threads;
    this.turns = signs.publisher();
    this.metrics = metrics;
    this.silence = silence;
    this.pace = new PublishingPace(clock);
  }

  @Scheduled(
      every = "${jiheng.publish.every}",
      delayed = "${jiheng.publish.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  CompletionStage<Void> turn() {
    return threads.turn(() -> turns.take(this::attempt));
  }

  /** Tells of a fault when it begins and when it is over; between them it only tries again. */
  private synchronized void attempt(Turns.Turn turn) {
    try {
      if (leads()) {
        publish(turn);
        silence.look();
      }
      if (faulty) {
        LOG.info("values are published again");
        faulty = false;
      }
      metrics.faulty(false);
    } catch (CountersRebuildingException e) {
      LOG.debug("no value is published while the counters are made anew");
    } catch (TopicFaultException | CourtsUnreadException e) {
      fault(e);
    } catch (SQLException | DatabaseException e) {
      fault(e);
      stepDown();
    } catch (RuntimeException e) {
      // A counter that cannot be read, say: the turn fails, and with it the worker if it goes on.
      metrics.faulty(true);
      throw e;
    }
  }

  private boolean leads() throws SQLException {
    if (held.isPresent()) {
      held.get().check();
    } else {
      held = lock.tryAcquire();
    }
    metrics.leading(held.isPresent());
    return held.isPresent();
  }

  private void publish(Turns.Turn turn) {
    var due = states.changedSince(told, pace);
    metrics.waiting(due.size());
    for (var changed : due.entrySet()) {
      var former = told.getOrDefault(changed.getKey(), CourtState.UNTOLD);
      var news = changed.getValue().newsSince(former);
      topic.publish(news);
      metrics.published(news.size());
      told.put(changed.getKey(), changed.getValue());
      pace.told(changed.getKey());
      turn.sign();
    }
  }

  /**
   * Another replica may publish from here on; what this one knows of the topic is worth nothing.
   */
  private void stepDown() {
    told.clear();
    metrics.leading(false);
    silence.stop();
    var former = held;
    held = Optional.empty();
    if (former.isPresent()) {
      try {
        former.get().close();
      } catch (SQLException e) {
        LOG.debug("the lock went with its connection", e);
      }
    }
  }

  private void fault(Exception cause) {
    metrics.faulty(true);
    if (!faulty) {
      LOG.warn("values are not published; every turn tries again", cause);
      faulty = true;
    }
  }
}
