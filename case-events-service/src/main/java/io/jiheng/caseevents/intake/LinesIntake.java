package io.jiheng.caseevents.intake;

import io.jiheng.caseevents.intake.LinesOutcome.End;
import io.jiheng.caseevents.publication.Publication;
import io.jiheng.caseevents.publication.PublicationConfig;
import io.jiheng.contract.admission.EventReader;
import io.jiheng.contract.admission.JsonText;
import io.jiheng.contract.admission.Verdict;
import io.jiheng.pattern.body.BodyRoom;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Takes NDJSON in 逐行接收: of any length, while it comes. What Kafka has acknowledged stays, also
 * where the sender breaks off.
 */
@Singleton
public class LinesIntake {

  private static final Duration MARGIN = Duration.ofSeconds(5);

  private final EventReader reader;
  private final Publication publication;
  private final Tally tally;
  private final IntakeConfig config;
  private final Duration patience;

  LinesIntake(
      EventReader reader,
      Publication publication,
      Tally tally,
      IntakeConfig config,
      PublicationConfig publicationConfig) {
    this.reader = reader;
    this.publication = publication;
    this.tally = tally;
    this.config = config;
    this.patience = publicationConfig.deliveryTimeout().plus(MARGIN);
  }

  /**
   * Takes a body.
   *
   * @throws IOException where the sender breaks off
   * @throws InterruptedException where the service ends before Kafka has answered for every event
   */
  public LinesOutcome take(InputStream body, BodyRoom.Share room, Sender sender)
      throws IOException, InterruptedException {
    var source = new LineReader(body, (int) config.eventLimit().asLongValue(), room);
    var lines = new Lines(publication, tally, config.lineWindow());
    var end = readAll(source, lines, sender);
    lines.await(patience);
    return new LinesOutcome(
        lines.received(), lines.accepted(), lines.failures(), source.line(), end);
  }

  private End readAll(LineReader source, Lines lines, Sender sender)
      throws IOException, InterruptedException {
    for (JsonText text = source.next(); text != null; text = source.next()) {
      lines.take(source.line(), sender.judge(verdict(source, text)));
      if (lines.kafkaFailed()) {
        return End.KAFKA;
      }
      if (lines.failed() >= config.lineFailures()) {
        return End.FAILURES;
      }
    }
    return End.OF_BODY;
  }

  private Verdict verdict(LineReader source, JsonText text) {
    return source.tooLong() ? reader.tooLong() : reader.line(text);
  }
}
