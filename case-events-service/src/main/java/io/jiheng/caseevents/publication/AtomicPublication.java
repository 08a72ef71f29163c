package io.jiheng.caseevents.publication;

import io.jiheng.contract.admission.Verdict.Admitted;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Hands events to Kafka all or none 整批发布: in one transaction, so that readers of committed records
 * see all of them or nothing, also where a broker or this service fails in the middle.
 */
@Singleton
public class AtomicPublication {

  private static final Logger LOG = Logger.getLogger(AtomicPublication.class);
  private static final Duration MARGIN = Duration.ofSeconds(2);

  private final ReentrantLock turn = new ReentrantLock(true);
  private final ProducerSettings settings;
  private final PublicationConfig config;
  private final CaseEventsTopic topic;
  private Producer<String, byte[]> producer;

  AtomicPublication(ProducerSettings settings, PublicationConfig config) {
    this.settings = settings;
    this.config = config;
    topic = new CaseEventsTopic(config.topic());
  }

  /**
   * Publishes all of them, one such batch after the other.
   *
   * @return where each lies; empty where Kafka did not take them, or did not say so in time
   */
  public Optional<Delivery> sendAll(List<Admitted> events) {
    if (!takeTurn()) {
      return Optional.empty();
    }
    try {
      return transaction(events);
    } catch (KafkaException | IllegalStateException e) {
      LOG.warnf("An atomic batch of %d events was not committed: %s", events.size(), e);
      giveUp();
      return Optional.empty();
    } finally {
      turn.unlock();
    }
  }

  private Optional<Delivery> transaction(List<Admitted> events) {
    if (producer == null) {
      producer = settings.transactional();
      producer.initTransactions();
    }
    producer.beginTransaction();
    var delivery = new Delivery(events.size(), events.size());
    for (int place = 0; place < events.size() && !delivery.failed(); place++) {
      topic.send(producer, events.get(place), delivery.at(place));
    }
    producer.flush();
    if (delivery.failed()) {
      producer.abortTransaction();
      return Optional.empty();
    }
    producer.commitTransaction();
    delivery.await(MARGIN);
    return Optional.of(delivery);
  }

  /** A new producer of the same name ends what the old one left open. */
  private void giveUp() {
    if (producer != null) {
      producer.close(Duration.ZERO);
      producer = null;
    }
  }

  private boolean takeTurn() {
    try {
      return turn.tryLock(config.deliveryTimeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @PreDestroy
  void close() {
    turn.lock();
    try {
      if (producer != null) {
        producer.close(MARGIN);
      }
    } finally {
      turn.unlock();
    }
  }
}
