package io.jiheng.budget.forms.filled;

import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.FormPlaces;
import io.jiheng.budget.forms.table.cell.BranchName;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.print.FormHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Holds the rows of a form against the indicators of its project: each must stand in its place and
 * say what it is of.
 */
public final class RowMatch {

  private final List<Remark> remarks = new ArrayList<>();

  /** A row of a form. */
  public record Row(FormPlaces places, Indicator indicator) {}

  public static List<Remark> remarks(Place form, List<Row> rows, List<Indicator> known) {
    RowMatch match = new RowMatch();
    if (rows.size() != known.size()) {
      match.remarks.add(
          Remark.error(
              form,
              "绩效指标",
              "form-rows-differ",
              Map.of(
                  "written", String.valueOf(rows.size()),
                  "known", String.valueOf(known.size()))));
    }
    for (int at = 0; at < Math.min(rows.size(), known.size()); at++) {
      match.hold(rows.get(at), known.get(at));
    }
    return match.remarks;
  }

  private void hold(Row row, Indicator known) {
    Indicator read = row.indicator();
    holdBranch(row, FilledPointer.LEVEL1, "一级指标", read.level1(), known.level1());
    holdBranch(row, FilledPointer.LEVEL2, "二级指标", read.level2(), known.level2());
    String printed = FormHead.indicator(known.level3(), known.description());
    // A form may have a column for the description, or name only one of the two.
    boolean named =
        Stream.of(printed, known.level3(), known.description())
            .anyMatch(SameText.alike(read.level3()));
    if (!named) {
      remarks.add(differs(row, FilledPointer.LEVEL3, "三级指标", read.level3(), printed));
    }
    if (!SameText.alike(read.target().text()).test(known.target().text())
        && !read.target().saysSameAs(known.target())
        && !read.target().isSignedFormOf(known.target())) {
      remarks.add(
          differs(row, FilledPointer.TARGET, "年度指标值", read.target().text(), known.target().text()));
    }
  }

  /** Points beside the name of a level are no part of it. */
  private void holdBranch(Row row, String pointer, String cell, String read, String known) {
    if (!SameText.alike(BranchName.of(read).bare()).test(BranchName.of(known).bare())) {
      remarks.add(differs(row, pointer, cell, read, known));
    }
  }

  private static Remark differs(Row row, String pointer, String cell, String read, String known) {
    return Remark.error(
        row.places().at(pointer),
        cell,
        "form-row-differs",
        Map.of("written", read, "known", known));
  }
}
