package io.jiheng.bench.event;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.stream.LongStream;

/**
 * The events of so many cases of a {@link Province}, filed evenly over three years, in the order of
 * their times; about 2.2 a case. Every run gives the same bytes. Of a case under way nothing is
 * held but its number and when it goes on.
 */
public final class TreeStream implements Iterator<BenchEvent> {

  private static final LocalDateTime START = Docket.FIRST_DAY.atStartOfDay();
  private static final long SPAN_SECONDS =
      Duration.between(START, Docket.LAST_DAY.plusDays(1).atStartOfDay()).toSeconds();

  private final long cases;
  private final PriorityQueue<Next> ahead =
      new PriorityQueue<>(Comparator.comparing(Next::at).thenComparing(Next::serial));
  private long filed;

  /** When a case goes on, and with which of its events. */
  private record Next(LocalDateTime at, long serial, int step) {}

  public TreeStream(long cases) {
    this.cases = cases;
  }

  /** How many events there are of so many cases. */
  public static long events(long cases) {
    return LongStream.range(0, cases)
        .map(serial -> TreeCase.of(serial, filedAt(serial, cases)).steps())
        .sum();
  }

  @Override
  public boolean hasNext() {
    return filed < cases || !ahead.isEmpty();
  }

  @Override
  public BenchEvent next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    while (filed < cases
        && (ahead.isEmpty() || !ahead.peek().at().isBefore(filedAt(filed, cases)))) {
      ahead.add(new Next(filedAt(filed, cases), filed, 0));
      filed++;
    }
    var now = ahead.poll();
    var drawn = TreeCase.of(now.serial(), filedAt(now.serial(), cases));
    int following = now.step() + 1;
    if (following < drawn.steps()) {
      ahead.add(new Next(drawn.at(following), now.serial(), following));
    }
    return drawn.event(now.step());
  }

  /** How many cases under way will go on. */
  int waiting() {
    return ahead.size();
  }

  private static LocalDateTime filedAt(long serial, long cases) {
    return START.plusSeconds(SPAN_SECONDS * serial / cases);
  }
}
