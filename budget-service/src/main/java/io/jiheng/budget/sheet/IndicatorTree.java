package io.jiheng.budget.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The indicator tree 绩效指标: 一级 → 二级 → 三级 → leaves. Kept as the rows of the sheet in their order, a
 * branch's name repeated in each, because that order is what people and documents refer to.
 */
public record IndicatorTree(List<Indicator> leaves) {

  public IndicatorTree {
    leaves = List.copyOf(leaves);
  }

  /** A branch: its name and what hangs on it, in the order in which the sheet first names them. */
  public record Branch(String name, List<Branch> branches, List<Indicator> leaves) {}

  /** The tree in a sheet of that year. */
  IndicatorTree in(int year) {
    return new IndicatorTree(leaves.stream().map(leaf -> leaf.in(year)).toList());
  }

  public List<Branch> branches() {
    return branches(leaves, List.of(Indicator::level1, Indicator::level2, Indicator::level3));
  }

  private static List<Branch> branches(
      List<Indicator> leaves, List<Function<Indicator, String>> levels) {
    Map<String, List<Indicator>> byName = new LinkedHashMap<>();
    for (Indicator leaf : leaves) {
      byName.computeIfAbsent(levels.get(0).apply(leaf), name -> new ArrayList<>()).add(leaf);
    }
    boolean lowest = levels.size() == 1;
    return byName.entrySet().stream()
        .map(
            branch ->
                lowest
                    ? new Branch(branch.getKey(), List.of(), branch.getValue())
                    : new Branch(
                        branch.getKey(),
                        branches(branch.getValue(), levels.subList(1, levels.size())),
                        List.of()))
        .toList();
  }
}
