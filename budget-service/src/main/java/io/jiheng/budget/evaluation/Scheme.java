package io.jiheng.budget.evaluation;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the hundred points are given to the parts 权重方案.
 *
 * @param code what it is chosen by
 * @param source the document it comes from
 */
public record Scheme(String code, Map<Part, BigDecimal> points, String source) {

  public Scheme {
    points = Map.copyOf(points);
  }

  BigDecimal sum() {
    return points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  boolean hasCost() {
    return points.containsKey(Part.COST);
  }

  /**
   * The points of the parts that are there; those of each absent part go to the first part present
   * of those it moves to.
   */
  Map<Part, BigDecimal> among(Set<Part> present, Map<Part, List<Part>> moves) {
    Map<Part, BigDecimal> given = new EnumMap<>(Part.class);
    points.forEach(
        (part, amount) ->
            given.merge(
                present.contains(part) ? part : heir(part, present, moves),
                amount,
                BigDecimal::add));
    return given;
  }

  private Part heir(Part absent, Set<Part> present, Map<Part, List<Part>> moves) {
    return moves.getOrDefault(absent, List.of()).stream()
        .filter(part -> present.contains(part) && points.containsKey(part))
        .findFirst()
        .orElse(absent);
  }
}
