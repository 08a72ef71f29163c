package io.jiheng.bench.section;

import io.jiheng.bench.baseline.BareProducer;
import io.jiheng.bench.baseline.EventSupply;
import io.jiheng.bench.event.BenchEvent;
import io.jiheng.bench.load.GreedyClients;
import io.jiheng.bench.load.HttpLoad;
import io.jiheng.bench.load.Latencies;
import io.jiheng.bench.load.LoadResult;
import io.jiheng.bench.load.SteadyLoad;
import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Target;
import io.jiheng.bench.report.Unit;
import io.jiheng.bench.stack.Pause;
import io.jiheng.bench.stack.Service;
import io.jiheng.bench.stack.Stack;
import io.jiheng.bench.stack.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The counting of events that never end, first by itself, then beside twenty greedy readers 贪读,
 * then by itself again; somebody reads a value ten times a second all the while, and health is
 * asked for every half second.
 *
 * @param more the events that follow those of the topic
 * @param span how long the greedy ones go on
 */
public record GreedyReaders(
    Stack stack, CountedTopic topic, Iterator<BenchEvent> more, Duration span) implements Section {

  private static final int CLIENTS = 20;
  private static final int CONNECTIONS = 8;
  private static final Duration BETWEEN_READS = Duration.ofMillis(100);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final String ALONE = "without them, before and after";

  /** How the counting and its ordinary reader went for a while. */
  private record Course(
      double perSecond, LoadResult reads, Latencies health, List<String> unhealthy) {}

  @Override
  public List<Figure> measure() {
    var indicators = topic.indicators();
    try (var counters = new CounterDatabase(stack);
        var supplied = new CounterDatabase(stack);
        var supply =
            EventSupply.start(
                new BareProducer(stack.bootstrapServers(), Topics.CASE_EVENTS),
                more,
                supplied::events)) {
      Duration alone = span.dividedBy(5);
      course(indicators, counters, supply, alone);
      var before = course(indicators, counters, supply, alone);
      var greedy =
          GreedyClients.start(
              indicators.port(),
              Collections.nCopies(CLIENTS, indicators.token()),
              GreedyQuestions.all());
      var beside = course(indicators, counters, supply, span);
      Map<Integer, Long> answers = greedy.stop();
      var after = course(indicators, counters, supply, alone);
      return figures(before, beside, after, answers, greedy.mebibytes());
    }
  }

  private static List<Figure> figures(
      Course before, Course beside, Course after, Map<Integer, Long> answers, double read) {
    double alone = (before.perSecond() + after.perSecond()) / 2;
    var figures = new ArrayList<Figure>();
    figures.add(
        Figure.of("events counted beside 20 greedy readers", beside.perSecond(), Unit.PER_SECOND)
            .against(ALONE, alone)
            .target(Target.shareOf(ALONE, 0.7)));
    figures.add(
        Figure.of("all indicators of a court meanwhile, p50", p(beside, 50), Unit.MILLISECONDS)
            .against(ALONE, (p(before, 50) + p(after, 50)) / 2));
    figures.add(
        Figure.of("all indicators of a court meanwhile, p99", p(beside, 99), Unit.MILLISECONDS)
            .against(ALONE, (p(before, 99) + p(after, 99)) / 2)
            .target(Target.below(1_000)));
    figures.add(
        Figure.of("health meanwhile, slowest", slowest(beside), Unit.MILLISECONDS)
            .against(ALONE, Math.max(slowest(before), slowest(after)))
            .target(Target.below(1_000)));
    figures.add(
        Figure.of("times that health said it was not well", beside.unhealthy().size(), Unit.COUNT)
            .target(Target.below(1)));
    answers.forEach(
        (status, times) ->
            figures.add(Figure.of("greedy questions answered " + status, times, Unit.COUNT)));
    figures.add(Figure.of("read by them", read, Unit.MEBIBYTES));
    return figures;
  }

  private static double p(Course course, double percent) {
    return course.reads().latencies().percentile(percent);
  }

  private static double slowest(Course course) {
    return course.health().percentile(100);
  }

  private static Course course(
      Service indicators, CounterDatabase counters, EventSupply supply, Duration span) {
    try (var http = new HttpLoad(indicators.port(), indicators.token(), CONNECTIONS)) {
      var reading = SteadyLoad.start(http, TreeQuestions.valuesOfCourts(), BETWEEN_READS);
      var health = new Latencies();
      List<String> unhealthy = new ArrayList<>();
      long first = counters.events();
      long start = System.nanoTime();
      while (System.nanoTime() - start < span.toNanos()) {
        Pause.of(BETWEEN_LOOKS);
        long asked = System.nanoTime();
        indicators.unreadiness().ifPresent(unhealthy::add);
        health.record(System.nanoTime() - asked);
        supply.check();
      }
      unhealthy.forEach(said -> System.err.println("not ready: " + said));
      double seconds = (System.nanoTime() - start) / 1e9;
      double perSecond = (counters.events() - first) / seconds;
      return new Course(perSecond, reading.stop(), health, unhealthy);
    }
  }
}
