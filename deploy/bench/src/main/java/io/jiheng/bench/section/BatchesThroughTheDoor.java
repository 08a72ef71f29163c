package io.jiheng.bench.section;

import io.jiheng.bench.baseline.BareProducer;
import io.jiheng.bench.event.BenchEvent;
import io.jiheng.bench.event.EventStream;
import io.jiheng.bench.load.ClosedLoop;
import io.jiheng.bench.load.Cycle;
import io.jiheng.bench.load.Exchange;
import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Numbers;
import io.jiheng.bench.report.Target;
import io.jiheng.bench.report.Unit;
import io.jiheng.bench.stack.Stack;
import io.jiheng.bench.stack.Topics;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;

/** Batches of 1,000 over HTTP, in turns with the same bytes handed to Kafka by a bare producer. */
public record BatchesThroughTheDoor(Stack stack, Effort effort) implements Section {

  private static final int BATCH = 1_000;
  private static final int BATCHES = 100;
  private static final int CLIENTS = 8;
  private static final String BASELINE = "bare Kafka producer";

  @Override
  public List<Figure> measure() {
    var events = new ArrayList<BenchEvent>();
    new EventStream((long) BATCH * BATCHES).forEachRemaining(events::add);
    var batches = new Cycle<>(batches(events));
    var single = new Cycle<>(events);
    var here = new ArrayList<Double>();
    var bare = new ArrayList<Double>();
    try (var door = Door.open(stack, Topics.DOOR, CLIENTS);
        var producer = new BareProducer(stack.bootstrapServers(), Topics.PRODUCER)) {
      long most = effort.eventsInRound() / BATCH;
      WarmUp.untilSteady(
          () -> ClosedLoop.run(door.http(), CLIENTS, batches, most, effort.warmUp()).perSecond());
      producer.send(single, effort.eventsInRound(), effort.warmUp());
      for (int round = 0; round < effort.rounds(); round++) {
        here.add(
            BATCH * ClosedLoop.run(door.http(), CLIENTS, batches, most, effort.span()).perSecond());
        bare.add(producer.send(single, effort.eventsInRound(), effort.span()).perSecond());
      }
    }
    return List.of(
        Figure.of(
                "events through the door, batches of 1,000, " + CLIENTS + " clients",
                Numbers.median(here),
                Unit.PER_SECOND)
            .against(BASELINE, Numbers.median(bare))
            .target(Target.shareOf(BASELINE, 0.25)));
  }

  private static List<Exchange> batches(List<BenchEvent> events) {
    var batches = new ArrayList<Exchange>();
    for (int from = 0; from < events.size(); from += BATCH) {
      var body = Buffer.buffer("[");
      for (int i = from; i < from + BATCH; i++) {
        body.appendString(i == from ? "" : ",").appendBytes(events.get(i).json());
      }
      batches.add(Exchange.post(Door.EVENTS, Door.BATCH, body.appendString("]"), 200));
    }
    return batches;
  }
}
