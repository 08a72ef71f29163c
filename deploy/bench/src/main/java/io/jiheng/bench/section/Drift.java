package io.jiheng.bench.section;

import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Target;
import io.jiheng.bench.report.Unit;
import java.util.List;
import java.util.Locale;

/** The recount 复核 of everything counted in this run. */
public record Drift(CountedTopic topic) implements Section {

  @Override
  public List<Figure> measure() {
    var found = topic.indicators().post("/api/v1/recount");
    var name =
        String.format(
            Locale.ROOT,
            "drift: cells that differ, of %,d recounted from %,d cases",
            found.get("cellsCompared").longValue(),
            found.get("casesFolded").longValue());
    var drift = Figure.of(name, found.get("cellsDiffering").longValue(), Unit.COUNT);
    // Where nothing was compared nothing is proven.
    boolean proven = found.get("cellsCompared").longValue() > 0;
    return List.of(proven ? drift.target(Target.below(1)) : drift);
  }
}
