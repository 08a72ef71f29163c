package io.jiheng.bench.section;

import io.jiheng.bench.baseline.BareProducer;
import io.jiheng.bench.event.BenchEvent;
import io.jiheng.bench.event.EventStream;
import io.jiheng.bench.load.ClosedLoop;
import io.jiheng.bench.load.Cycle;
import io.jiheng.bench.load.Exchange;
import io.jiheng.bench.load.Latencies;
import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Numbers;
import io.jiheng.bench.report.Target;
import io.jiheng.bench.report.Unit;
import io.jiheng.bench.stack.Stack;
import io.jiheng.bench.stack.Topics;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;

/** One event to a request, in turns with as many events under way from a bare producer. */
public record SinglesThroughTheDoor(Stack stack, Effort effort) implements Section {

  private static final int CLIENTS = 32;
  private static final int EVENTS = 50_000;
  private static final String BASELINE = "bare Kafka producer, 32 under way";

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
    var single = new Cycle<>(events);
    var here = new ArrayList<Double>();
    var hereLatencies = new Latencies();
    var bare = new ArrayList<Double>();
    var bareLatencies = new Latencies();
    try (var door = Door.open(stack, Topics.DOOR, CLIENTS);
        var producer = new BareProducer(stack.bootstrapServers(), Topics.PRODUCER)) {
      WarmUp.untilSteady(
          () ->
              ClosedLoop.run(door.http(), CLIENTS, requests, Long.MAX_VALUE, effort.warmUp())
                  .perSecond());
      producer.oneByOne(single, CLIENTS, effort.warmUp());
      for (int round = 0; round < effort.rounds(); round++) {
        var through = ClosedLoop.run(door.http(), CLIENTS, requests, Long.MAX_VALUE, effort.span());
        here.add(through.perSecond());
        hereLatencies.add(through.latencies());
        var direct = producer.oneByOne(single, CLIENTS, effort.span());
        bare.add(direct.perSecond());
        bareLatencies.add(direct.latencies());
      }
    }
    return List.of(
        Figure.of("single events, 32 clients", Numbers.median(here), Unit.PER_SECOND)
            .against(BASELINE, Numbers.median(bare))
            .target(Target.atLeast(8_000)),
        latency(50, hereLatencies, bareLatencies),
        latency(99, hereLatencies, bareLatencies));
  }

  private static Figure latency(int percent, Latencies here, Latencies bare) {
    return Figure.of("single events, p" + percent, here.percentile(percent), Unit.MILLISECONDS)
        .against(BASELINE, bare.percentile(percent));
  }
}
