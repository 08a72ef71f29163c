package io.jiheng.budget.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A self-evaluation reckoned 自评得分: every row with its points and its score.
 *
 * @param scheme by which scheme, empty where the parts were given
 * @param total the sum of the scores as they are printed
 * @param setAside the sum of the sheet's own points in each part that they do not fit, whose rows
 *     have even shares instead
 */
public record Scorecard(
    LocalDate asOf,
    Optional<String> scheme,
    Map<Part, BigDecimal> parts,
    ExecutionScore execution,
    List<RowScore> rows,
    BigDecimal total,
    Grade grade,
    Map<Part, BigDecimal> setAside) {

  public Scorecard {
    parts = Map.copyOf(parts);
    rows = List.copyOf(rows);
    // A card signed before sheets had points of their own says nothing of them.
    setAside = setAside == null ? Map.of() : Map.copyOf(setAside);
  }

  public BigDecimal scoreOf(Part part) {
    return part == Part.EXECUTION
        ? execution.score()
        : rows.stream()
            .filter(row -> row.part() == part)
            .map(RowScore::score)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What all points make: a hundred, however they are given. */
  public BigDecimal allPoints() {
    return rows.stream().map(RowScore::points).reduce(execution.points(), BigDecimal::add);
  }

  /** How many of the rows are attained 总体完成率, in per cent; empty without rows. */
  public Optional<BigDecimal> attainedPercent() {
    long attained = rows.stream().filter(RowScore::isAttained).count();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(attained)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(rows.size()), 2, RoundingMode.HALF_UP));
  }

  /** The rows that still want a reason. */
  public List<Integer> withoutReason() {
    return rows.stream().filter(RowScore::lacksReason).map(RowScore::row).toList();
  }

  /** Whether every loss and every over-attainment has its reason. */
  public boolean isExplained() {
    return withoutReason().isEmpty() && !execution.lacksReason();
  }
}
