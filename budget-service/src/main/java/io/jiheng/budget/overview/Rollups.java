package io.jiheng.budget.overview;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The sums of projects as they come 逐项累加: of each unit, of each year, and of all. */
public final class Rollups implements Consumer<ProjectLine> {

  private final Map<String, Rollup> byUnit = new TreeMap<>();
  private final Map<Integer, Rollup> byYear = new TreeMap<>();
  private Rollup total = Rollup.NOTHING;

  public static Rollups of(LineSource lines) {
    Rollups rollups = new Rollups();
    lines.forEach(rollups);
    return rollups;
  }

  @Override
  public void accept(ProjectLine line) {
    Rollup one = Rollup.of(line);
    byUnit.merge(line.key().unit(), one, Rollup::plus);
    byYear.merge(line.key().year(), one, Rollup::plus);
    total = total.plus(one);
  }

  /** By unit code, in the order of the codes. */
  public Map<String, Rollup> byUnit() {
    return byUnit;
  }

  public Map<Integer, Rollup> byYear() {
    return byYear;
  }

  public Rollup total() {
    return total;
  }
}
