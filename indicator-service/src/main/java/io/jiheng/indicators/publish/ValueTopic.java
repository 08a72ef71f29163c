package io.jiheng.indicators.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * The topic of values, compacted: of every court and indicator the latest stays. Saying the same
 * twice changes nothing in it.
 */
@ApplicationScoped
class ValueTopic {

  /** Longer than the producer itself tries, so that no old value arrives after a newer one. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Fewer than the emitter holds. */
  private static final int IN_FLIGHT = 100;

  private final MutinyEmitter<byte[]> emitter;
  private final ObjectMapper json;

  ValueTopic(@Channel("indicator-values") MutinyEmitter<byte[]> emitter, ObjectMapper json) {
    this.emitter = emitter;
    this.json = json;
  }

  /**
   * Publishes values and returns when Kafka has acknowledged all of them.
   *
   * @throws TopicFaultException where it has not; some of them may have arrived
   */
  void publish(List<IndicatorValue> values) {
    if (!values.isEmpty()) {
      Uni.join()
          .all(values.stream().map(this::send).toList())
          .usingConcurrencyOf(IN_FLIGHT)
          .andCollectFailures()
          .ifNoItem()
          .after(PATIENCE)
          .fail()
          .onFailure()
          .transform(TopicFaultException::new)
          .await()
          .indefinitely();
    }
  }

  private Uni<Void> send(IndicatorValue value) {
    return emitter.sendMessage(
        Message.of(body(value))
            .addMetadata(
                OutgoingKafkaRecordMetadata.<String>builder()
                    .withKey(value.court() + "/" + value.code())
                    .build()));
  }

  private byte[] body(IndicatorValue value) {
    try {
      return json.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a value cannot be written as JSON", e);
    }
  }
}
