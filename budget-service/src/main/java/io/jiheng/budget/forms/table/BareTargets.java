package io.jiheng.budget.forms.table;

import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.cell.DoubtfulFigure;
import io.jiheng.budget.forms.table.cell.FigureCell;
import io.jiheng.budget.forms.table.cell.FormCell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Doubts figures that stand as targets and may be none: a row of the head, or one that somebody
 * wrote between the indicators, reads like one of them when it has a name and a figure.
 */
public final class BareTargets {

  /** 修缮法庭数, 满意度, 工作完成率(%): the name says what is counted. */
  private static final Pattern COUNTS = Pattern.compile(".*(?:[数量率度比值]|[次人件]数?)|.*[（(].*[）)]");

  private final List<Row> rows = new ArrayList<>();

  /**
   * A target and what its row is called by.
   *
   * @param target as it was understood, with the sign and unit that stand in other cells
   */
  private record Row(FormRow row, FormCell cell, List<FormCell> names, String target) {

    /** A sum right behind a name of money is of that, wherever in the row they stand. */
    Stream<FormCell> sums() {
      List<FormCell> cells = row.filled();
      return IntStream.range(1, cells.size())
          .filter(at -> HeadMoney.isName(cells.get(at - 1).label()))
          .mapToObj(cells::get)
          .filter(HeadMoney::isSum);
    }

    boolean isPlain() {
      return FigureCell.isPlain(target);
    }

    boolean isOfHead() {
      return names.stream()
          .map(FormCell::label)
          .anyMatch(
              name ->
                  HeadCells.isName(name) && FigureCell.isBare(target)
                      || HeadRows.speaksOfMoney(name) && isPlain());
    }

    boolean countsNothing() {
      return isPlain() && names.stream().noneMatch(name -> name.looksLike(Row::counts));
    }

    private static boolean counts(String name) {
      return COUNTS.matcher(FigureCell.squeezed(name)).matches();
    }
  }

  /**
   * @param target of a row, as it was understood
   * @param cell where it stands
   * @param names the cells that may name the row; blank ones name nothing
   */
  public void add(FormRow row, String target, FormCell cell, FormCell... names) {
    rows.add(new Row(row, cell, Stream.of(names).filter(name -> !name.isBlank()).toList(), target));
  }

  /**
   * What is to be told: figures under names of a head or of money; and, where most of the targets
   * say a sign or a unit, a figure that says neither under a name that counts nothing.
   */
  public List<Remark> remarks() {
    long said = rows.stream().filter(row -> !row.target().isEmpty() && !row.isPlain()).count();
    boolean mostly = said * 2 > rows.size();
    return rows.stream()
        .flatMap(row -> doubtful(row, mostly))
        .distinct()
        .map(cell -> DoubtfulFigure.of(cell, "指标值"))
        .toList();
  }

  private static Stream<FormCell> doubtful(Row row, boolean mostly) {
    boolean bare = row.isOfHead() || mostly && row.countsNothing();
    return Stream.concat(bare ? Stream.of(row.cell()) : Stream.empty(), row.sums());
  }
}
