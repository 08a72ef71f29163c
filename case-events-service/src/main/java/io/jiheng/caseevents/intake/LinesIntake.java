package io.jiheng.caseevents.intake;

import io.jiheng.caseevents.publication.Publication;
import io.jiheng.caseevents.publication.PublicationConfig;
import io.jiheng.contract.admission.EventReader;
import io.jiheng.contract.admission.JsonText;
import io.jiheng.contract.admission.Verdict;
import io.jiheng.pattern.body.BodyRoom;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;

/**
 * Takes NDJSON in 逐行接收: of any length, while it comes. What Kafka has acknowledged stays, also
 * where the sender breaks off.
 */
@Singleton
class LinesIntake {

  private static final Duration MARGIN = Duration.ofSeconds(5);

  private final EventReader reader;
  private final Publication publication;
  private final Tally tally;
  private final Refusals refusals;
  private final IntakeConfig config;
  private final Duration patience;

  LinesIntake(
      EventReader reader,
      Publication publication,
      Tally tally,
      Refusals refusals,
      IntakeConfig config,
      PublicationConfig publicationConfig) {
    this.reader = reader;
    this.publication = publication;
    this.tally = tally;
    this.refusals = refusals;
    this.config = config;
    this.patience = publicationConfig.deliveryTimeout().plus(MARGIN);
  }

  LinesAnswer take(InputStream body, BodyRoom.Share room, Sender sender) {
    var source = new LineReader(body, (int) config.eventLimit().asLongValue(), room);
    var lines = new Lines(publication, tally, sender.locale(), config.lineWindow());
    try {
      var stop = readAll(source, lines, sender);
      lines.await(patience);
      return answer(lines, source.line(), stop, sender.locale());
    } catch (IOException e) {
      throw new UncheckedIOException("the sender broke off", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw refusals.kafkaOutOfReach();
    }
  }

  private Stop readAll(LineReader source, Lines lines, Sender sender)
      throws IOException, InterruptedException {
    for (JsonText text = source.next(); text != null; text = source.next()) {
      lines.take(source.line(), sender.judge(verdict(source, text)));
      if (lines.kafkaFailed()) {
        return Stop.KAFKA;
      }
      if (lines.failed() >= config.lineFailures()) {
        return Stop.FAILURES;
      }
    }
    return Stop.END;
  }

  private Verdict verdict(LineReader source, JsonText text) {
    return source.tooLong() ? reader.tooLong() : reader.line(text);
  }

  private LinesAnswer answer(Lines lines, long lastLine, Stop stop, Locale locale) {
    if (lines.received() == 0) {
      throw refusals.empty();
    }
    var early = stop != Stop.END;
    var answer =
        new LinesAnswer(
            lines.received(),
            lines.accepted(),
            lines.failed(),
            lines.failures(),
            early ? lastLine : null,
            early ? stop.text(lastLine, locale) : null);
    if (answer.accepted() == 0) {
      throw refusals.noneAccepted(answer);
    }
    return answer;
  }

  /** Why reading ended. */
  private enum Stop {
    END("", ""),
    FAILURES("失败过多，第 %d 行之后的内容没有读取", "too many lines failed; nothing after line %d was read"),
    KAFKA("Kafka 无法访问，第 %d 行之后的内容没有读取", "Kafka is out of reach; nothing after line %d was read");

    private final String chinese;
    private final String english;

    Stop(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    String text(long line, Locale locale) {
      return (Locale.ENGLISH.equals(locale) ? english : chinese).formatted(line);
    }
  }
}
