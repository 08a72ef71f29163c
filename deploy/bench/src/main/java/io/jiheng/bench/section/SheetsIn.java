package io.jiheng.bench.section;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Numbers;
import io.jiheng.bench.report.Target;
import io.jiheng.bench.report.Unit;
import io.jiheng.bench.sheet.SheetFile;
import io.jiheng.bench.stack.Pause;
import io.jiheng.bench.stack.Program;
import io.jiheng.bench.stack.Service;
import io.jiheng.bench.stack.Stack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * A file of 300 project sheets brought into budget-service: previewed, then confirmed, while its
 * progress is looked at; a new unit and a new service for every round, as after a start.
 */
public record SheetsIn(Stack stack, Effort effort) implements Section {

  private static final int SHEETS = 300;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
  private static final String BASELINE = "POI alone, text of every cell";

  /** What one file took. */
  private record Course(double preview, double confirm, int looks) {}

  @Override
  public List<Figure> measure() {
    var figures = new ArrayList<Figure>();
    for (var kind : SheetFile.values()) {
      figures.addAll(figures(kind));
    }
    return figures;
  }

  private List<Figure> figures(SheetFile kind) {
    var courses = new ArrayList<Course>();
    var plain = new ArrayList<Double>();
    for (int round = 1; round <= effort.rounds(); round++) {
      var unit = String.format(Locale.ROOT, "9%d%04d", kind.ordinal(), round);
      var content = kind.of(unit, SHEETS);
      plain.add(millis(() -> kind.readPlainly(content)));
      try (var budget = stack.start(Program.BUDGET, Map.of())) {
        courses.add(bring(budget, unit, kind, content));
      }
    }
    var file = SHEETS + " sheets in a ." + kind.name().toLowerCase(Locale.ROOT);
    return List.of(
        Figure.of(
                file + ", preview",
                median(courses.stream().map(Course::preview).toList()),
                Unit.MILLISECONDS)
            .against(BASELINE, Numbers.median(plain)),
        Figure.of(
                file + ", preview and import",
                median(
                    courses.stream().map(course -> course.preview() + course.confirm()).toList()),
                Unit.MILLISECONDS)
            .against(BASELINE, Numbers.median(plain))
            .target(Target.below(20_000)),
        Figure.of(
                file + ", different progress seen meanwhile",
                median(courses.stream().map(course -> (double) course.looks()).toList()),
                Unit.COUNT)
            .target(Target.atLeast(2)));
  }

  private static Course bring(Service budget, String unit, SheetFile kind, byte[] content) {
    budget.put("/api/v1/units/" + unit, "{\"name\": \"性能测试人民法院\", \"courtCode\": \"内2201\"}");
    var preview = new ArrayList<JsonNode>();
    double previewed =
        millis(
            () ->
                preview.add(
                    budget.postFile(
                        "/api/v1/imports?preview=true", "sheets." + kind.name(), content)));
    var path = "/api/v1/imports/" + preview.get(0).at("/import/id").asLong();
    Set<Long> seen = new HashSet<>();
    double confirmed = millis(() -> confirm(budget, path, seen));
    long entered = budget.get("/api/v1/projects?unit=" + unit).get("total").asLong();
    if (entered != SHEETS) {
      throw new IllegalStateException(entered + " of " + SHEETS + " sheets were entered");
    }
    return new Course(previewed, confirmed, seen.size());
  }

  private static void confirm(Service budget, String path, Set<Long> seen) {
    var confirmed = CompletableFuture.runAsync(() -> budget.post(path + "/confirm"));
    while (!confirmed.isDone()) {
      seen.add(budget.get(path).get("entered").asLong());
      Pause.of(BETWEEN_LOOKS);
    }
    confirmed.join();
  }

  private static double millis(Runnable action) {
    long start = System.nanoTime();
    action.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(List<Double> amounts) {
    return Numbers.median(amounts);
  }
}
