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
 * is the least in use that tells, for what is no garbage is all that is left after a collection;
 * that of a service that keeps what it has counted grows with it, and is held against a service
 * that has just read the same.
 */
final class Holdings {

  private static final String FIRST = "first third";
  private static final String JUST_STARTED = "just started, with the same counters";
  private static final double FLAT = 1.1;

  /** Pools grow to their bounds as they are needed, by one or two. */
  private static final long FEW = 5;

  private static final double MEBIBYTE = 1024.0 * 1024;
  private static final String HEAP = "jvm_memory_used_bytes{area=\"heap\"";

  private final String name;
  private final Service service;
  private final boolean keepsWhatItCounts;
  private final List<Look> looks = new ArrayList<>();

  private record Look(Footprint footprint, double heapMebibytes) {}

  private Holdings(String name, Service service, boolean keepsWhatItCounts) {
    this.name = name;
    this.service = service;
    this.keepsWhatItCounts = keepsWhatItCounts;
  }

  /** Of a service that holds as much at the end as at the beginning. */
  static Holdings steady(String name, Service service) {
    return new Holdings(name, service, false);
  }

  /** Of a service whose heap holds more, the more it has counted. */
  static Holdings growing(String name, Service service) {
    return new Holdings(name, service, true);
  }

  /** Looks once more. */
  void look() {
    looks.add(new Look(service.footprint(), heap(service)));
  }

  /** Looks at what is left when all garbage has been collected. */
  void lookAfterCollecting() {
    service.collectGarbage();
    look();
  }

  /** What the heap of a service holds when all garbage has been collected, in MiB. */
  static double heldBy(Service service) {
    service.collectGarbage();
    return heap(service);
  }

  /**
   * The heap of the service that has counted, beside that of one that has only read what it
   * counted.
   */
  static Figure besideJustStarted(String name, double counted, double justStarted) {
    return Figure.of(name + ": heap in use at the end", counted, Unit.MEBIBYTES)
        .against(JUST_STARTED, justStarted)
        .target(Target.atMostShareOf(JUST_STARTED, FLAT));
  }

  List<Figure> figures() {
    var heap =
        against(
            "least heap in use",
            Unit.MEBIBYTES,
            least(first(), Look::heapMebibytes),
            least(last(), Look::heapMebibytes));
    return List.of(
        flat(median("memory", Unit.MEBIBYTES, look -> look.footprint().mebibytes())),
        keepsWhatItCounts ? heap : flat(heap),
        few(median("threads", Unit.COUNT, look -> look.footprint().threads())),
        few(median("open files and connections", Unit.COUNT, look -> look.footprint().files())),
        few(median("of them connections", Unit.COUNT, look -> look.footprint().connections())));
  }

  private Figure median(String what, Unit unit, ToDoubleFunction<Look> amount) {
    return against(what, unit, median(first(), amount), median(last(), amount));
  }

  private Figure against(String what, Unit unit, double first, double last) {
    return Figure.of(name + ": " + what + ", last third", last, unit).against(FIRST, first);
  }

  private static Figure flat(Figure figure) {
    return figure.target(Target.atMostShareOf(FIRST, FLAT));
  }

  private static Figure few(Figure figure) {
    return figure.target(Target.atMostShareOfOrFewMore(FIRST, FLAT, FEW));
  }

  private static double heap(Service service) {
    return service.metric(HEAP) / MEBIBYTE;
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
