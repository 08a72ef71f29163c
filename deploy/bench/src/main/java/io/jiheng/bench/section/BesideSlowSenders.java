package io.jiheng.bench.section;

import io.jiheng.bench.event.BenchEvent;
import io.jiheng.bench.event.EventStream;
import io.jiheng.bench.load.ClosedLoop;
import io.jiheng.bench.load.Cycle;
import io.jiheng.bench.load.Exchange;
import io.jiheng.bench.load.LoadResult;
import io.jiheng.bench.load.SlowSenders;
import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Target;
import io.jiheng.bench.report.Unit;
import io.jiheng.bench.stack.Stack;
import io.jiheng.bench.stack.Topics;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;

/** A hundred fast senders of single events, by themselves and beside 64 slow ones 慢速发送. */
public record BesideSlowSenders(Stack stack, Effort effort) implements Section {

  private static final int FAST = 100;
  private static final int SLOW = 64;
  private static final int EVENTS = 50_000;

  /** Slow ones are given some time before they are cut off. */
  private static final int MOST_LEAD_INS = 10;

  private static final String ALONE = "without them, before and after";

  @Override
  public List<Figure> measure() {
    var events = new ArrayList<BenchEvent>();
    new EventStream(EVENTS).forEachRemaining(events::add);
    var requests =
        new Cycle<>(
            events.stream()
                .map(
                    event ->
                        Exchange.post(Door.EVENTS, Door.SINGLE, Buffer.buffer(event.json()), 202))
                .toList());
    try (var door = Door.open(stack, Topics.DOOR, FAST)) {
      WarmUp.untilSteady(() -> send(door, requests).perSecond());
      var before = send(door, requests);
      LoadResult beside;
      long ended;
      try (var slow =
          SlowSenders.start(door.service().port(), door.service().token(), Door.EVENTS, SLOW)) {
        for (int round = 0; slow.ended() == 0 && round < MOST_LEAD_INS; round++) {
          send(door, requests);
        }
        beside = send(door, requests);
        ended = slow.ended();
      }
      return figures(before, beside, send(door, requests), ended);
    }
  }

  private LoadResult send(Door door, Cycle<Exchange> requests) {
    return ClosedLoop.run(door.http(), FAST, requests, Long.MAX_VALUE, effort.span());
  }

  private static List<Figure> figures(
      LoadResult before, LoadResult beside, LoadResult after, long ended) {
    return List.of(
        Figure.of(
                "single events of 100 clients beside 64 slow ones",
                beside.perSecond(),
                Unit.PER_SECOND)
            .against(ALONE, (before.perSecond() + after.perSecond()) / 2)
            .target(Target.shareOf(ALONE, 0.7)),
        Figure.of("of these, p99", p99(beside), Unit.MILLISECONDS)
            .against(ALONE, (p99(before) + p99(after)) / 2)
            .target(Target.below(1_000)),
        Figure.of("slow senders cut off meanwhile", ended, Unit.COUNT).target(Target.atLeast(1)));
  }

  private static double p99(LoadResult result) {
    return result.latencies().percentile(99);
  }
}
