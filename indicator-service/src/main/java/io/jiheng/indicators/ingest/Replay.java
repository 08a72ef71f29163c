package io.jiheng.indicators.ingest;

import io.jiheng.contract.InvalidCaseNumberException;
import io.jiheng.contract.Subject;
import io.jiheng.contract.SubjectKind;
import io.jiheng.indicators.eventlog.EnvelopeReader;
import io.jiheng.indicators.eventlog.Head;
import io.jiheng.indicators.eventlog.UnreadableEventException;
import io.jiheng.indicators.store.DeadLetterList;
import io.jiheng.indicators.store.Transactions;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Sends dead letters in again, through the topic of events like any other event, so that nothing
 * about counting is special. It is marked only after Kafka has acknowledged it.
 */
@ApplicationScoped
public class Replay {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final MutinyEmitter<byte[]> emitter;
  private final Transactions transactions;
  private final Clock clock;

  Replay(
      @Channel("case-events-replay") MutinyEmitter<byte[]> emitter,
      Transactions transactions,
      Clock clock) {
    this.emitter = emitter;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Sends a letter in again.
   *
   * @param corrected the corrected event, or nothing to send the letter as it is
   */
  public void send(DeadLetterList.Entry entry, byte[] corrected) {
    var body = corrected.length == 0 ? entry.letter().body() : corrected;
    var metadata = OutgoingKafkaRecordMetadata.<String>builder().withKey(key(body).orElse(null));
    emitter.sendMessage(Message.of(body).addMetadata(metadata.build())).await().atMost(PATIENCE);
    transactions.change(
        connection -> {
          DeadLetterList.markReplayed(connection, entry.id(), clock.instant());
          return true;
        });
  }

  /** The key that keeps the event with the others of its case; none where it names no case. */
  private static Optional<String> key(byte[] body) {
    var head = new Head();
    try {
      return Optional.of(EnvelopeReader.read(body, head).subject());
    } catch (UnreadableEventException e) {
      return head.subject().flatMap(Replay::normalForm);
    }
  }

  private static Optional<String> normalForm(String subject) {
    try {
      return Optional.of(Subject.read(subject, SubjectKind.CASE_NUMBER_OR_COURT).normalForm());
    } catch (InvalidCaseNumberException e) {
      return Optional.empty();
    }
  }
}
