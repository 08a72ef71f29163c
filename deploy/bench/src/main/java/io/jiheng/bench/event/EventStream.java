package io.jiheng.bench.event;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * So many events of cases filed evenly over three years 案件事件流, in the order of their times. Every
 * run gives the same bytes, so nothing of it need be kept.
 */
public final class EventStream implements Iterator<BenchEvent> {

  private static final double EVENTS_PER_CASE = 4.7;

  private final Random chance = new Random(20230301);
  private final PriorityQueue<Life.Step> ahead =
      new PriorityQueue<>(
          Comparator.comparing(Life.Step::at).thenComparing(step -> step.event().id()));
  private final Duration between;
  private LocalDateTime nextFiling = Docket.FIRST_DAY.atStartOfDay();
  private long cases;
  private long left;

  public EventStream(long events) {
    left = events;
    Duration span =
        Duration.between(
            Docket.FIRST_DAY.atStartOfDay(), Docket.LAST_DAY.plusDays(1).atStartOfDay());
    between = span.dividedBy(Math.max(1, Math.round(events / EVENTS_PER_CASE)));
  }

  @Override
  public boolean hasNext() {
    return left > 0;
  }

  @Override
  public BenchEvent next() {
    if (left <= 0) {
      throw new NoSuchElementException();
    }
    while (ahead.isEmpty() || !ahead.peek().at().isBefore(nextFiling)) {
      ahead.addAll(Life.of(cases++, nextFiling, chance));
      nextFiling = nextFiling.plus(between);
    }
    left--;
    return ahead.poll().event();
  }
}
