package io.jiheng.bench.fault;

import io.jiheng.bench.event.Docket;
import io.jiheng.bench.fault.Closings.Key;
import io.jiheng.bench.fault.Closings.Mark;
import io.jiheng.bench.stack.Pause;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A dashboard that asks for the number of closed cases of one court after the other. It may get no
 * answer; an answer that it gets must be one that was true at some moment since.
 */
final class ValueWatch implements AutoCloseable {

  private static final List<Integer> YEARS = List.of(2023, 2024, 2025);
  private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);

  private final Client viewer;
  private final Closings closings;
  private final Map<Key, Mark> counted = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private final Thread thread = new Thread(this::watch, "values");
  private volatile boolean ending;
  private long good;
  private long errors;

  private ValueWatch(Client viewer, Closings closings) {
    this.viewer = viewer;
    this.closings = closings;
    keys().forEach(key -> counted.put(key, closings.mark(key)));
    thread.start();
  }

  /** Begins to ask, at a moment when everything that was sent is counted. */
  static ValueWatch start(Client viewer, Closings closings) {
    return new ValueWatch(viewer, closings);
  }

  static List<Key> keys() {
    return Docket.COURTS.stream()
        .flatMap(court -> YEARS.stream().map(year -> new Key(court, year)))
        .toList();
  }

  /** The question for the number of a court and year. */
  static Client.Answer ask(Client viewer, Key key) {
    return viewer.get(
        "/api/v1/indicators/closed-count/value?scope=COURT&court="
            + URLEncoder.encode(key.court(), StandardCharsets.UTF_8)
            + "&asOf="
            + key.year()
            + "-12-31");
  }

  /** The number that was answered. */
  static long closed(Client.Answer answer) {
    return answer.json().get("numerator").longValue();
  }

  /** How many answers were good. */
  long good() {
    return good;
  }

  /** How many questions got no good answer. */
  long errors() {
    return errors;
  }

  /** What was answered that was never true. */
  List<String> wrong() {
    return wrong;
  }

  @Override
  public void close() {
    ending = true;
    Ending.of(thread);
  }

  private void watch() {
    var keys = keys();
    for (int turn = 0; !ending; turn++) {
      var key = keys.get(turn % keys.size());
      var answer = ask(viewer, key);
      if (answer.isGood()) {
        good++;
        check(key, closed(answer));
      } else {
        errors++;
      }
      Pause.of(BETWEEN_QUESTIONS);
    }
  }

  private void check(Key key, long closed) {
    var bounds = closings.since(key, counted.get(key));
    if (closed < bounds.least() || closed > bounds.most()) {
      wrong.add(key + " was answered " + closed + ", which lies outside of " + bounds);
    }
  }
}
