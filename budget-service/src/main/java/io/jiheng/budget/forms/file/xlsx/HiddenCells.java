package io.jiheng.budget.forms.file.xlsx;

import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/**
 * What of a worksheet is not read for nobody sees it: hidden rows and columns, also those that a
 * filter hides, and what stands under a merged area.
 */
final class HiddenCells {

  private static final int MOST_NAMED = 200;

  private final String sheet;
  private final BitSet rows = new BitSet();
  private final BitSet columns = new BitSet();
  private final List<String> covered = new ArrayList<>();

  HiddenCells(String sheet) {
    this.sheet = sheet;
  }

  void row(int row) {
    rows.set(row);
  }

  void column(int column) {
    columns.set(column);
  }

  void covered(int row, int column, String text) {
    if (covered.size() < MOST_NAMED) {
      covered.add(new CellReference(row, column).formatAsString(false) + "“" + text + "”");
    }
  }

  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    if (!rows.isEmpty()) {
      String numbers =
          rows.stream()
              .limit(MOST_NAMED)
              .mapToObj(row -> String.valueOf(row + 1))
              .collect(Collectors.joining("、"));
      remarks.add(remark(rows.nextSetBit(0) + 1, "hidden-rows", "rows", numbers));
    }
    if (!columns.isEmpty()) {
      String letters =
          columns.stream()
              .limit(MOST_NAMED)
              .mapToObj(CellReference::convertNumToColString)
              .collect(Collectors.joining("、"));
      remarks.add(remark(1, "hidden-columns", "columns", letters));
    }
    if (!covered.isEmpty()) {
      remarks.add(remark(1, "hidden-under-merge", "cells", String.join("、", covered)));
    }
    return remarks;
  }

  private Remark remark(int row, String code, String fact, String value) {
    return Remark.warning(new Place(sheet, row), sheet, code, Map.of(fact, value));
  }
}
