package io.jiheng.bench.section;

import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Target;
import io.jiheng.bench.report.Unit;
import io.jiheng.bench.sheet.SheetFile;
import io.jiheng.bench.sheet.ZipBomb;
import io.jiheng.bench.stack.Program;
import io.jiheng.bench.stack.Service;
import io.jiheng.bench.stack.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * Several files at once, the largest that are read and some that swell when they are unpacked: what
 * budget-service needs of memory for them stands in its peak.
 */
public record FilesAtOnce(Stack stack) implements Section {

  private static final String UNIT = "990000";
  private static final int OF_EACH = 4;
  private static final int SHEETS = 1_000;
  private static final int PREVIEWED = 201;
  private static final int UNREADABLE = 422;

  @Override
  public List<Figure> measure() {
    var sheets = SheetFile.XLSX.of(UNIT, SHEETS);
    var bomb = ZipBomb.content();
    var answers = new ArrayList<CompletableFuture<Integer>>();
    var clients = Executors.newFixedThreadPool(2 * OF_EACH);
    try (var budget = stack.start(Program.BUDGET, Map.of())) {
      budget.put("/api/v1/units/" + UNIT, "{\"name\": \"性能测试人民法院\"}");
      for (int i = 0; i < OF_EACH; i++) {
        answers.add(brought(clients, budget, sheets));
        answers.add(brought(clients, budget, bomb));
      }
      return List.of(
          figure("files of 1,000 sheets previewed, of 4 at once", answers, PREVIEWED),
          figure("archives that swell to 1 GiB refused, of 4 beside them", answers, UNREADABLE));
    } finally {
      clients.shutdown();
    }
  }

  private static CompletableFuture<Integer> brought(
      Executor clients, Service budget, byte[] content) {
    return CompletableFuture.supplyAsync(
        () -> budget.statusOfFile("/api/v1/imports?preview=true", "sheets.xlsx", content), clients);
  }

  private static Figure figure(
      String name, List<CompletableFuture<Integer>> answers, int expected) {
    long found = answers.stream().filter(answer -> answer.join() == expected).count();
    return Figure.of(name, found, Unit.COUNT).target(Target.atLeast(OF_EACH));
  }
}
