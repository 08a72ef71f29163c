package io.jiheng.indicators.publish;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureFailure;
import io.smallrye.mutiny.unchecked.Unchecked;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * The streams of changes, one for each listener. Nothing is kept for a listener but the state it
 * was told: the next look is taken when it has read the former one.
 */
@ApplicationScoped
public class ValueStreams {

  private static final Logger LOG = Logger.getLogger(ValueStreams.class);

  /** How many looks a listener may be late. */
  private static final int PATIENCE = 30;

  private final CourtStates states;
  private final PublishConfig config;

  ValueStreams(CourtStates states, PublishConfig config) {
    this.states = states;
    this.config = config;
  }

  /** All values of a court now, and from then on what changes. */
  public Multi<StreamEvent> of(String court) {
    var state = states.of(court);
    var watch = new CourtWatch(states, court, state, looksPerHeartbeat());
    return Multi.createBy()
        .concatenating()
        .streams(Multi.createFrom().item(new StreamEvent.All(state)), changes(court, watch));
  }

  private Multi<StreamEvent> changes(String court, CourtWatch watch) {
    return Multi.createFrom()
        .ticks()
        .every(config.every())
        .onOverflow()
        .buffer(PATIENCE)
        .onItem()
        .transformToMultiAndConcatenate(tick -> look(watch))
        .onFailure()
        .invoke(failure -> report(court, failure))
        .onFailure()
        .recoverWithCompletion();
  }

  private static Multi<StreamEvent> look(CourtWatch watch) {
    return Uni.createFrom()
        .item(Unchecked.supplier(watch::look))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .onItem()
        .transformToMulti(events -> Multi.createFrom().iterable(events));
  }

  /** The listener finds its stream ended and asks again, through the door. */
  private static void report(String court, Throwable failure) {
    if (failure instanceof BackPressureFailure) {
      LOG.infof("a listener to %s reads too slowly; its stream ends", court);
    } else {
      LOG.warnf(failure, "a stream of %s ends", court);
    }
  }

  /** How long a stream is silent at the most, while it is read. */
  public Duration pace() {
    return config.every().multipliedBy(looksPerHeartbeat());
  }

  private long looksPerHeartbeat() {
    return Math.max(1, config.heartbeat().toMillis() / config.every().toMillis());
  }
}
