package io.jiheng.indicators.ingest;

import io.jiheng.indicators.store.DeadLetter;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * The topic of dead letters: the record as it came, with the reason in its headers. A letter may
 * stand there twice after a crash; in the table it stands once.
 */
@ApplicationScoped
class DeadLetterTopic {

  /** The emitter refuses what it cannot hold; a batch may have far more letters than that. */
  private static final int UNDER_WAY = 100;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final MutinyEmitter<byte[]> emitter;

  DeadLetterTopic(@Channel("case-events-dead-letter") MutinyEmitter<byte[]> emitter) {
    this.emitter = emitter;
  }

  /** Publishes letters and returns when Kafka has acknowledged all of them. */
  void publish(List<DeadLetter> letters) {
    if (!letters.isEmpty()) {
      Uni.join()
          .all(letters.stream().map(this::send).toList())
          .usingConcurrencyOf(UNDER_WAY)
          .andFailFast()
          .await()
          .atMost(PATIENCE);
    }
  }

  private Uni<Void> send(DeadLetter letter) {
    var headers = new RecordHeaders();
    headers.add("jiheng-code", utf8(letter.code()));
    headers.add("jiheng-place", utf8(letter.place()));
    headers.add("jiheng-reason", utf8(letter.reason()));
    headers.add(
        "jiheng-origin",
        utf8(
            letter.topic()
                + "/"
                + letter.position().partition()
                + "/"
                + letter.position().offset()));
    return emitter.sendMessage(
        Message.of(letter.body())
            .addMetadata(
                OutgoingKafkaRecordMetadata.<String>builder()
                    .withKey(letter.subject().orElse(null))
                    .withHeaders(headers)
                    .build()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
