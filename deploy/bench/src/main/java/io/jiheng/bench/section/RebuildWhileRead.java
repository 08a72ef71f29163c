package io.jiheng.bench.section;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiheng.bench.load.HttpLoad;
import io.jiheng.bench.load.SteadyLoad;
import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Target;
import io.jiheng.bench.report.Unit;
import io.jiheng.bench.stack.Pause;
import io.jiheng.bench.stack.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The counters made anew 重建 from every event logged, while somebody goes on reading values: fifty a
 * second, a court each. They are right already, so nothing may be corrected.
 */
public record RebuildWhileRead(CountedTopic topic, Pace pace) implements Section {

  private static final String REBUILD = "/api/v1/rebuild";
  private static final int CONNECTIONS = 8;
  private static final Duration BETWEEN_READS = Duration.ofMillis(20);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  @Override
  public List<Figure> measure() {
    var indicators = topic.indicators();
    try (var http = new HttpLoad(indicators.port(), indicators.token(), CONNECTIONS)) {
      var reading = SteadyLoad.start(http, TreeQuestions.valuesOfCourts(), BETWEEN_READS);
      indicators.post(REBUILD);
      var ended = awaitEnd(indicators);
      var reads = reading.stop();
      var took = Duration.between(at(ended, "startedAt"), at(ended, "finishedAt"));
      double seconds = Math.max(1, took.toMillis()) / 1e3;
      return List.of(
          Figure.of(
                  String.format(
                      Locale.ROOT, "rebuild of %,d events while values are read", topic.events()),
                  topic.events() / seconds,
                  Unit.PER_SECOND)
              .target(Target.atLeast(30_000)),
          Figure.of("cells that it found wrong", ended.get("cellsCorrected").asLong(), Unit.COUNT)
              .target(Target.below(1)),
          Figure.of(
              String.format(
                  Locale.ROOT,
                  "all indicators of a court meanwhile, 50 a second, p50 of %,d",
                  reads.exchanges()),
              reads.latencies().percentile(50),
              Unit.MILLISECONDS),
          Figure.of(
              "all indicators of a court meanwhile, p99",
              reads.latencies().percentile(99),
              Unit.MILLISECONDS));
    }
  }

  private JsonNode awaitEnd(Service indicators) {
    long begun = System.nanoTime();
    long toldAt = begun;
    while (System.nanoTime() - begun < pace.altogether().toNanos()) {
      var now = indicators.get(REBUILD);
      var state = now.get("state").textValue();
      if (state.equals("DONE")) {
        return now;
      }
      if (!state.equals("RUNNING")) {
        throw new IllegalStateException("the rebuild did not end well: " + now);
      }
      if (System.nanoTime() - toldAt > Pace.BETWEEN_TELLINGS.toNanos()) {
        pace.tell("重折案卷 folded", now.get("filesFolded").asLong(), now.get("files").asLong());
        toldAt = System.nanoTime();
      }
      Pause.of(BETWEEN_LOOKS);
    }
    throw new IllegalStateException("the rebuild did not end in time");
  }

  private static Instant at(JsonNode rebuild, String field) {
    return Instant.parse(rebuild.get(field).textValue());
  }
}
