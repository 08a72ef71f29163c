package io.jiheng.budget.forms.layout;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.HeadCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes out of a form what it has for all years of the project 中期目标, 长期目标, 实施期目标 where that stands
 * beside what it has for the one: objectives, money and indicators.
 */
final class AnnualPart {

  private static final String OBJECTIVE = "年度总体目标";

  private final LongTermCells objectives = new LongTermCells("长期目标");
  private final LongTermCells money = new LongTermCells("长期资金");
  private final LongTermCells targets = new LongTermCells("长期指标值");
  private final List<Line> head = new ArrayList<>();
  private final List<Line> indicators = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  /**
   * @param head the rows over the indicators
   * @param rows the indicators' header row and what follows it; perhaps nothing
   */
  AnnualPart(List<Line> head, List<Line> rows) {
    if (!rows.isEmpty()) {
      takeIndicators(head, rows);
    }
    takeHead(head);
    Stream.of(money, objectives, targets)
        .flatMap(cells -> cells.remark().stream())
        .forEach(remarks::add);
  }

  List<Line> head() {
    return List.copyOf(head);
  }

  List<Line> indicators() {
    return List.copyOf(indicators);
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  private void takeIndicators(List<Line> above, List<Line> rows) {
    Line header = rows.get(0);
    TermBlocks blocks = TermBlocks.in(header, above);
    if (blocks.untold()) {
      remarks.add(Remark.error(header.place(), "指标值", "terms-untold", Map.of()));
    }
    IntPredicate columns = blocks.longTerm()::contains;
    indicators.add(LongTermCells.blanked(header, columns));
    rows.stream().skip(1).map(row -> targets.without(row, columns)).forEach(indicators::add);
  }

  private void takeHead(List<Line> rows) {
    List<Line> annual = annualMoney(rows);
    int at = 0;
    while (at < annual.size()) {
      Line row = annual.get(at);
      Optional<Line.Cell> longTerm = Term.LONG.target(row);
      Optional<Line.Cell> ofYear = Term.ANNUAL.target(row);
      if (longTerm.isEmpty() || ofYear.isEmpty()) {
        head.add(row);
      } else if (at + 1 < annual.size()) {
        at++;
        head.add(objective(annual.get(at), longTerm.get().column(), ofYear.get().column()));
      }
      at++;
    }
  }

  /** The row below the names, as a name and its value. */
  private Line objective(Line row, int longTerm, int ofYear) {
    IntPredicate columns = between(longTerm, ofYear, row.cells().size());
    Line rest = objectives.without(row, columns);
    List<Line.Cell> cells = new ArrayList<>(List.of(new Line.Cell(0, OBJECTIVE)));
    cells.addAll(rest.filled());
    return Line.gathered(row.place(), cells);
  }

  /** From a column on as far as the other one, if that stands further right. */
  private static IntPredicate between(int from, int other, int width) {
    int end = other > from ? other : width;
    return column -> column >= from && column < end;
  }

  private List<Line> annualMoney(List<Line> rows) {
    List<Line> annual = new ArrayList<>();
    Optional<IntPredicate> columns = Optional.empty();
    for (Line row : rows) {
      Optional<Line.Cell> longTerm = Term.LONG.money(row);
      Optional<Line.Cell> ofYear = Term.ANNUAL.money(row);
      if (longTerm.isPresent()) {
        int end = row.cells().size();
        columns =
            Optional.of(
                between(
                    longTerm.get().column(),
                    ofYear.map(Line.Cell::column).orElse(end),
                    Math.max(end, 1)));
      } else if (ofYear.isPresent() || isOther(row)) {
        columns = Optional.empty();
      }
      annual.add(columns.map(gone -> money.without(row, gone)).orElse(row));
    }
    return annual;
  }

  /** Whether a row says something else than money. */
  private static boolean isOther(Line row) {
    return IntStream.range(0, row.filled().size())
        .mapToObj(at -> row.filled().get(at).label())
        .anyMatch(label -> HeadCells.isName(label) && !isMoney(label));
  }

  private static boolean isMoney(String label) {
    return label.contains("资金") || label.contains("拨款") || label.contains("预算");
  }
}
