package io.jiheng.bench.section;

import io.jiheng.bench.baseline.BareProducer;
import io.jiheng.bench.baseline.EventSupply;
import io.jiheng.bench.event.BenchEvent;
import io.jiheng.bench.load.Exchange;
import io.jiheng.bench.load.HttpLoad;
import io.jiheng.bench.load.LoadResult;
import io.jiheng.bench.load.SteadyLoad;
import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Target;
import io.jiheng.bench.report.Unit;
import io.jiheng.bench.stack.Pause;
import io.jiheng.bench.stack.Program;
import io.jiheng.bench.stack.Service;
import io.jiheng.bench.stack.Stack;
import io.jiheng.bench.stack.Topics;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * All three services at half of the rate that counting can go 稳态运行: events through the door, values
 * and projects read, units changed, for long; whether what they hold stays what it was.
 *
 * @param events more than are sent
 * @param span how long
 */
public record Soak(
    Stack stack,
    CountedTopic topic,
    Iterator<BenchEvent> events,
    Duration span,
    Consumer<String> tell)
    implements Section {

  private static final Duration AT_FULL_RATE = Duration.ofSeconds(60);
  private static final Duration BETWEEN_READS = Duration.ofMillis(100);
  private static final Duration BETWEEN_CHANGES = Duration.ofSeconds(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
  private static final Duration GOES_ON_WITHIN = Duration.ofMinutes(2);
  private static final int BATCH = 100;
  private static final int CONNECTIONS = 8;

  /** So often all garbage is collected: three times or more in each third. */
  private static final int COLLECTIONS = 12;

  /** Heaps and pools grow to their size first. */
  private static final int SHARE_BEFORE_LOOKS = 6;

  private static final String UNIT = "/api/v1/units/910001";
  private static final String UNIT_BODY = "{\"name\": \"性能测试人民法院\", \"courtCode\": \"内2201\"}";
  private static final String PROJECTS = "/api/v1/projects?unit=910001";

  /** How many events were sent, and how those were answered who read meanwhile. */
  private record Course(long sent, LoadResult reads) {}

  @Override
  public List<Figure> measure() {
    var indicators = topic.indicators();
    double most = fullRate();
    tell.accept(String.format("  全速 full rate %,.0f /s", most));
    try (var door = stack.start(Program.CASE_EVENTS, Map.of());
        var budget = stack.start(Program.BUDGET, Map.of());
        var counters = new CounterDatabase(stack)) {
      budget.put(UNIT, UNIT_BODY);
      var holdings =
          List.of(
              Holdings.steady(Program.CASE_EVENTS.title(), door),
              Holdings.growing(Program.INDICATORS.title(), indicators),
              Holdings.steady(Program.BUDGET.title(), budget));
      long before = counters.events();
      var course = soak(door, indicators, budget, most / 2, holdings);
      long all = before + course.sent();
      awaitCounted(counters, all);
      var figures = new ArrayList<Figure>();
      figures.add(
          Figure.of(
              "events through the door to the counters in " + span.toMinutes() + " minutes",
              course.sent() / (double) span.toSeconds(),
              Unit.PER_SECOND));
      figures.add(Figure.of("full rate of counting before", most, Unit.PER_SECOND));
      figures.add(
          Figure.of("events that were not counted once", missed(counters, all), Unit.COUNT)
              .target(Target.below(1)));
      figures.add(
          Figure.of(
              "all indicators of a court, p99",
              course.reads().latencies().percentile(99),
              Unit.MILLISECONDS));
      holdings.forEach(each -> figures.addAll(each.figures()));
      figures.add(heapOfCounters(indicators));
      return figures;
    }
  }

  /** How many events a second are counted where there are always more. */
  private double fullRate() {
    try (var counters = new CounterDatabase(stack);
        var supplied = new CounterDatabase(stack);
        var supply =
            EventSupply.start(
                new BareProducer(stack.bootstrapServers(), Topics.CASE_EVENTS),
                events,
                supplied::events)) {
      Pause.of(AT_FULL_RATE);
      long first = counters.events();
      long start = System.nanoTime();
      Pause.of(AT_FULL_RATE);
      supply.check();
      return (counters.events() - first) / ((System.nanoTime() - start) / 1e9);
    } finally {
      awaitStill();
    }
  }

  /** Held by the service that counted, beside one that only reads what was counted. */
  private Figure heapOfCounters(Service counted) {
    double held = heldWhenAllIsRead(counted);
    topic.stopIndicators();
    return Holdings.besideJustStarted(
        Program.INDICATORS.title(), held, heldWhenAllIsRead(topic.indicators()));
  }

  private static double heldWhenAllIsRead(Service indicators) {
    indicators.get(TreeQuestions.valuesOfTree().get().path());
    return Holdings.heldBy(indicators);
  }

  private void awaitStill() {
    try (var counters = new CounterDatabase(stack)) {
      long last;
      do {
        last = counters.events();
        Pause.of(BETWEEN_LOOKS);
      } while (counters.events() > last);
    }
  }

  private Course soak(
      Service door, Service indicators, Service budget, double perSecond, List<Holdings> holdings) {
    var between = Duration.ofNanos((long) (BATCH / perSecond * 1e9));
    try (var senders = http(door);
        var readers = http(indicators);
        var clerks = http(budget)) {
      var sending = SteadyLoad.start(senders, this::batch, between);
      var reading = SteadyLoad.start(readers, TreeQuestions.valuesOfCourts(), BETWEEN_READS);
      var listing = SteadyLoad.start(clerks, () -> Exchange.get(PROJECTS), BETWEEN_READS);
      var changing = SteadyLoad.start(clerks, Soak::change, BETWEEN_CHANGES);
      Pause.of(span.dividedBy(SHARE_BEFORE_LOOKS));
      long end = System.nanoTime() + span.minus(span.dividedBy(SHARE_BEFORE_LOOKS)).toNanos();
      long collect = System.nanoTime();
      while (System.nanoTime() < end) {
        if (System.nanoTime() >= collect) {
          holdings.forEach(Holdings::lookAfterCollecting);
          collect += span.dividedBy(COLLECTIONS).toNanos();
        } else {
          holdings.forEach(Holdings::look);
        }
        Pause.of(BETWEEN_LOOKS);
      }
      long sent = sending.stop().exchanges() * BATCH;
      var reads = reading.stop();
      listing.stop();
      changing.stop();
      return new Course(sent, reads);
    }
  }

  private static HttpLoad http(Service service) {
    return new HttpLoad(service.port(), service.token(), CONNECTIONS);
  }

  private Exchange batch() {
    var body = Buffer.buffer("[");
    for (int i = 0; i < BATCH; i++) {
      body.appendString(i == 0 ? "" : ",").appendBytes(events.next().json());
    }
    return Exchange.post(Door.EVENTS, Door.BATCH, body.appendString("]"), 200);
  }

  private static Exchange change() {
    return new Exchange(
        HttpMethod.PUT,
        UNIT,
        Map.of("Content-Type", "application/json"),
        Buffer.buffer(UNIT_BODY),
        200);
  }

  /** Waits until all are counted: for as long as counting goes on, however far it is behind. */
  private static void awaitCounted(CounterDatabase counters, long all) {
    long last = counters.events();
    long deadline = System.nanoTime() + GOES_ON_WITHIN.toNanos();
    while (last < all && System.nanoTime() < deadline) {
      Pause.of(BETWEEN_LOOKS);
      long now = counters.events();
      if (now > last) {
        deadline = System.nanoTime() + GOES_ON_WITHIN.toNanos();
      }
      last = now;
    }
  }

  private static long missed(CounterDatabase counters, long all) {
    return Math.abs(all - counters.events()) + counters.deadLetters();
  }
}
