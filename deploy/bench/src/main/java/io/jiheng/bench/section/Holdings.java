package io.jiheng.bench.section;

import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Numbers;
import io.jiheng.bench.report.Target;
import io.jiheng.bench.report.Unit;
import io.jiheng.bench.stack.Footprint;
import io.jiheng.bench.stack.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a service held all along 占用变化: the last third of the looks beside the first. Of the heap it
 * is the least in use that tells, for what is no garbage is all that is left after a collection.
 */
final class Holdings {

  private static final String FIRST = "first third";
  private static final double FLAT = 1.1;
  private static final double MEBIBYTE = 1024.0 * 1024;
  private static final String HEAP = "jvm_memory_used_bytes{area=\"heap\"";

  private final String name;
  private final Service service;
  private final List<Look> looks = new ArrayList<>();

  private record Look(Footprint footprint, double heapMebibytes) {}

  Holdings(String name, Service service) {
    this.name = name;
    this.service = service;
  }

  /** Looks once more. */
  void look() {
    looks.add(new Look(service.footprint(), service.metric(HEAP) / MEBIBYTE));
  }

  /** Looks at what is left when all garbage has been collected. */
  void lookAfterCollecting() {
    service.collectGarbage();
    look();
  }

  List<Figure> figures() {
    return List.of(
        median("memory", Unit.MEBIBYTES, look -> look.footprint().mebibytes()),
        compared(
            "least heap in use",
            Unit.MEBIBYTES,
            least(first(), Look::heapMebibytes),
            least(last(), Look::heapMebibytes)),
        median("threads", Unit.COUNT, look -> look.footprint().threads()),
        median("open files and connections", Unit.COUNT, look -> look.footprint().files()),
        median("of them connections", Unit.COUNT, look -> look.footprint().connections()));
  }

  private Figure median(String what, Unit unit, ToDoubleFunction<Look> amount) {
    return compared(what, unit, median(first(), amount), median(last(), amount));
  }

  private Figure compared(String what, Unit unit, double first, double last) {
    return Figure.of(name + ": " + what + ", last third", last, unit)
        .against(FIRST, first)
        .target(Target.atMostShareOf(FIRST, FLAT));
  }

  private List<Look> first() {
    return looks.subList(0, looks.size() / 3);
  }

  private List<Look> last() {
    return looks.subList(looks.size() - looks.size() / 3, looks.size());
  }

  private static double median(List<Look> looks, ToDoubleFunction<Look> amount) {
    return Numbers.median(looks.stream().mapToDouble(amount).boxed().toList());
  }

  private static double least(List<Look> looks, ToDoubleFunction<Look> amount) {
    return looks.stream().mapToDouble(amount).min().orElseThrow();
  }
}
