package io.jiheng.bench.section;

import io.jiheng.bench.baseline.BareProducer;
import io.jiheng.bench.event.BenchEvent;
import io.jiheng.bench.event.EventStream;
import io.jiheng.bench.stack.Program;
import io.jiheng.bench.stack.Service;
import io.jiheng.bench.stack.Stack;
import io.jiheng.bench.stack.Topics;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;

/**
 * The topic of case events, filled while nobody reads it, then counted once from its beginning. Of
 * several measurements that need the counted cases the first one counts them.
 */
public final class CountedTopic implements AutoCloseable {

  private static final Duration FILLED_WITHIN = Duration.ofMinutes(10);
  private static final long BETWEEN_TELLINGS = 500_000;

  private final Stack stack;
  private final Iterator<BenchEvent> stream;
  private final long events;
  private final Pace pace;
  private Service indicators;
  private double perSecond;

  /** With the events of twenty courts. */
  public CountedTopic(Stack stack, Effort effort) {
    this(stack, new EventStream(effort.events()), effort.events(), Pace.CLOSE);
  }

  /** With so many events of a stream. */
  public CountedTopic(Stack stack, Iterator<BenchEvent> stream, long events, Pace pace) {
    this.stack = stack;
    this.stream = stream;
    this.events = events;
    this.pace = pace;
  }

  /** How many events the topic had at first. */
  long events() {
    return events;
  }

  /** The service, with everything counted that the topic had at first. */
  Service indicators() {
    count();
    if (indicators == null) {
      indicators = stack.start(Program.INDICATORS, Map.of());
    }
    return indicators;
  }

  /** Events a second from the first commit seen to the last; the service is stopped afterwards. */
  double perSecond() {
    count();
    stopIndicators();
    return perSecond;
  }

  /** How many of them the service could not count, and put aside. */
  long deadLetters() {
    try (var counters = new CounterDatabase(stack)) {
      return counters.deadLetters();
    }
  }

  /** The kinds of reasons it gave, without the values. */
  String deadLetterReasons() {
    try (var counters = new CounterDatabase(stack)) {
      return counters.deadLetterReasons();
    }
  }

  @Override
  public void close() {
    stopIndicators();
  }

  private void count() {
    if (perSecond > 0) {
      return;
    }
    fill();
    indicators = stack.start(Program.INDICATORS, Map.of());
    try (var counters = new CounterDatabase(stack)) {
      perSecond = Progress.untilAll(pace, events, counters::events, indicators::checkAlive);
    }
  }

  private void fill() {
    try (var producer = new BareProducer(stack.bootstrapServers(), Topics.CASE_EVENTS)) {
      for (long filled = 0; filled < events; ) {
        long some = Math.min(BETWEEN_TELLINGS, events - filled);
        if (producer.send(stream::next, some, FILLED_WITHIN).exchanges() != some) {
          throw new IllegalStateException("the topic could not be filled in time");
        }
        filled += some;
        pace.tell("写入 written", filled, events);
      }
    }
  }

  /** The next who asks for the service has it started anew. */
  public void stopIndicators() {
    if (indicators != null) {
      indicators.close();
      indicators = null;
    }
  }
}
