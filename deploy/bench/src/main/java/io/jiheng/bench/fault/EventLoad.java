package io.jiheng.bench.fault;

import io.jiheng.bench.event.BenchEvent;
import io.jiheng.bench.stack.Pause;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An upstream system that sends its events in batches, and each batch again until it is told that
 * all of it was taken: so it sends some of them twice whenever an answer is lost.
 */
final class EventLoad {

  private static final String PATH = "/api/v1/events";
  private static final String TYPE = "application/cloudevents-batch+json";
  private static final int BATCH = 20;
  private static final Duration BETWEEN_BATCHES = Duration.ofMillis(200);
  private static final Duration BEFORE_AGAIN = Duration.ofMillis(500);

  private final Client door;
  private final Iterator<BenchEvent> events;
  private final Closings closings;
  private long accepted;
  private long again;

  EventLoad(Client door, Iterator<BenchEvent> events, Closings closings) {
    this.door = door;
    this.events = events;
    this.closings = closings;
  }

  /**
   * Sends some, and returns when all of them were taken.
   *
   * @throws IllegalStateException where one is refused for good, or nobody takes them for so long
   */
  void send(int many, Duration patience) {
    for (int sent = 0; sent < many; sent += BATCH) {
      var batch = new ArrayList<BenchEvent>();
      while (batch.size() < BATCH) {
        var event = events.next();
        closings.add(event);
        batch.add(event);
      }
      untilTaken(body(batch), patience);
      accepted += BATCH;
      Pause.of(BETWEEN_BATCHES);
    }
  }

  /** How many different events were taken since the beginning. */
  long accepted() {
    return accepted;
  }

  /** How many batches had to be sent again. */
  long again() {
    return again;
  }

  private void untilTaken(String body, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      var answer = door.post(PATH, TYPE, body);
      if (answer.status() == 200) {
        return;
      }
      boolean passing = answer.status() == Client.NONE || answer.status() / 100 == 5;
      boolean partly = answer.status() == 207 || answer.status() == 429;
      if (!passing && !partly || System.nanoTime() > deadline) {
        throw new IllegalStateException(
            "the door answered " + answer.status() + ": " + answer.body());
      }
      again++;
      Pause.of(BEFORE_AGAIN);
    }
  }

  private static String body(List<BenchEvent> batch) {
    return batch.stream()
        .map(event -> new String(event.json(), StandardCharsets.UTF_8))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
