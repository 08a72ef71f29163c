package io.jiheng.bench.section;

import io.jiheng.bench.baseline.RoundTrip;
import io.jiheng.bench.event.Filings;
import io.jiheng.bench.load.HttpLoad;
import io.jiheng.bench.load.Latencies;
import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Target;
import io.jiheng.bench.report.Unit;
import io.jiheng.bench.stack.Stack;
import io.jiheng.bench.stack.Topics;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** From the answer 202 to a value over REST that has the event in it, under a steady trickle. */
public record Freshness(Stack stack, Effort effort, CountedTopic topic) implements Section {

  private static final int PER_SECOND = 500;
  private static final int CONNECTIONS = 32;
  private static final String BASELINE = "Kafka alone, send to receipt";

  @Override
  public List<Figure> measure() {
    var indicators = topic.indicators();
    var filings = new Filings(LocalDateTime.now(ZoneId.of("Asia/Shanghai")));
    Latencies here;
    try (var door = Door.open(stack, Topics.CASE_EVENTS, CONNECTIONS);
        var readers = new HttpLoad(indicators.port(), indicators.token(), CONNECTIONS)) {
      Trickle.run(door.http(), readers, filings, 0, PER_SECOND, span());
      here = Trickle.run(door.http(), readers, filings, Trickle.COURTS, PER_SECOND, span());
    }
    var kafka =
        RoundTrip.run(stack.bootstrapServers(), Topics.ROUND_TRIP, PER_SECOND, effort.span());
    return List.of(
        Figure.of(
                "freshness at 500 events/s, p50 of " + here.count(),
                here.percentile(50),
                Unit.MILLISECONDS)
            .against(BASELINE, kafka.percentile(50)),
        Figure.of("freshness at 500 events/s, p99", here.percentile(99), Unit.MILLISECONDS)
            .against(BASELINE, kafka.percentile(99))
            .target(Target.below(500)));
  }

  private Duration span() {
    return effort.span().multipliedBy(2);
  }
}
