package io.jiheng.caseevents.publication;

import io.jiheng.contract.admission.Verdict;
import io.jiheng.contract.admission.Verdict.Admitted;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;

/** Hands events to Kafka each for itself 发布. */
@Singleton
public class Publication {

  private static final Logger LOG = Logger.getLogger(Publication.class);
  private static final Duration MARGIN = Duration.ofSeconds(2);
  private static final Duration LAST_FLUSH = Duration.ofSeconds(10);

  private final Producer<String, byte[]> producer;
  private final CaseEventsTopic topic;
  private final Duration deliveryTimeout;

  Publication(ProducerSettings settings, PublicationConfig config) {
    producer = settings.idempotent();
    topic = new CaseEventsTopic(config.topic());
    deliveryTimeout = config.deliveryTimeout();
  }

  /** Hands over one event; blocks only while Kafka is not found or its buffer is full. */
  public void send(Admitted event, Acknowledgement told) {
    topic.send(producer, event, told);
  }

  /**
   * Hands over the admitted ones and waits until Kafka has answered for each. With the first that
   * cannot be delivered the rest is not tried.
   *
   * @return the answers, by the place in {@code verdicts}
   */
  public Delivery sendAll(List<? extends Verdict> verdicts) {
    int admitted = (int) verdicts.stream().filter(Admitted.class::isInstance).count();
    var delivery = new Delivery(verdicts.size(), admitted);
    for (int place = 0; place < verdicts.size(); place++) {
      if (verdicts.get(place) instanceof Admitted event) {
        if (delivery.failed()) {
          delivery.at(place).failed();
        } else {
          topic.send(producer, event, delivery.at(place));
        }
      }
    }
    delivery.await(deliveryTimeout.plus(MARGIN));
    if (delivery.failed()) {
      LOG.warn("Kafka did not acknowledge every event of a request");
    }
    return delivery;
  }

  @PreDestroy
  void close() {
    producer.close(LAST_FLUSH);
  }
}
