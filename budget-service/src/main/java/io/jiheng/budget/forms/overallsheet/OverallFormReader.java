package io.jiheng.budget.forms.overallsheet;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.overallsheet.OverallCells.Part;
import io.jiheng.budget.forms.table.FormRow;
import io.jiheng.budget.forms.table.Reconciliation;
import io.jiheng.budget.forms.table.UnreadCells;
import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan.NamedTarget;
import io.jiheng.budget.forms.unitdocument.NamedTargetRemarks;
import io.jiheng.budget.forms.unitdocument.OverallRow;
import io.jiheng.budget.forms.unitdocument.OverallSheet;
import io.jiheng.budget.forms.unitdocument.ReadUnitDocument;
import io.jiheng.budget.sheet.check.Numbering;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads an overall target sheet 整体绩效目标表. */
public final class OverallFormReader {

  /** Cells that are merged over the rows of a duty. */
  private static final List<Part> MERGED =
      List.of(Part.DUTY, Part.OBJECTIVE, Part.ACTIVITY, Part.PROJECTS);

  private final OverallForm form;
  private final OverallColumns columns;
  private final List<OverallRow> rows = new ArrayList<>();
  private final Set<Place> shifted = new HashSet<>();
  private final Map<Place, OverallRow> understood = new LinkedHashMap<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Map<Part, String> above = new EnumMap<>(Part.class);

  private OverallFormReader(OverallForm form) {
    this.form = form;
    this.columns = new OverallColumns(form.header());
  }

  public static ReadUnitDocument read(OverallForm form) {
    return new OverallFormReader(form).read();
  }

  private ReadUnitDocument read() {
    Place place = form.header().get(0).place();
    boolean headed = form.numbered() || form.rows().stream().anyMatch(columns::fit);
    if (!headed) {
      remarks.add(Remark.warning(place, "表头", "header-shifted", Map.of()));
    }
    form.rows().forEach(row -> take(row, headed));
    numbers(place);
    remarks.addAll(UnreadCells.ofTable(form.header(), form.rows(), false));
    remarks.addAll(reconciled(headed));
    return new ReadUnitDocument(
        form.heading().places(place),
        form.heading().unit(),
        form.heading().year(),
        new OverallSheet(rows),
        remarks);
  }

  /** Where the names do not stand over their columns, only words with figures are doubtful. */
  private List<Remark> reconciled(boolean headed) {
    Reconciliation reconciliation = new Reconciliation(form.header(), remarks);
    understood.forEach(
        (place, row) -> reconciliation.understood(place, OverallColumns.understood(row)));
    reconciliation.readByContent(headed ? shifted : understood.keySet());
    return headed || isInColumns() && columns.areApart()
        ? reconciliation.of(form.rows())
        : reconciliation.ofWords(
            form.rows(),
            place -> columns.isComplete() && !shifted.contains(place),
            OverallRows::isFigure,
            row -> !OverallByContent.lacksName(row));
  }

  /** Whether all rows are as wide as the header. */
  private boolean isInColumns() {
    return Stream.concat(form.header().stream(), form.rows().stream())
            .map(row -> row.cells().size())
            .distinct()
            .count()
        == 1;
  }

  private void take(FormRow row, boolean headed) {
    if (!row.tabular() || !form.numbered() && !OverallRows.isRow(row)) {
      remarks.add(Remark.error(row.place(), "符号", "row-unread", Map.of("written", text(row))));
      return;
    }
    boolean fits = form.numbered() || columns.fit(row);
    OverallCells cells = fits ? columns.cells(row) : OverallByContent.cells(row);
    int number = OverallRows.number(row);
    if (cells.shifted() || headed && !fits) {
      shifted.add(row.place());
      remarks.add(
          Remark.warning(
              row.place(),
              "历史值",
              "columns-shifted",
              Map.of("number", String.valueOf(number), "left", cells.left())));
    }
    // Where names stand over the columns, what goes on below a row stands under its name.
    handDown(part -> headed && !fits ? columns.written(row, part) : cells.text(part));
    OverallRow read = row(number, cells);
    rows.add(read);
    if (fits) {
      columns
          .figures(row)
          .filter(FormCell::goesOn)
          .map(OverallFormReader::shared)
          .forEach(remarks::add);
    }
    understood.put(row.place(), read);
    CellPlace begin = CellPlace.of(row.place());
    if (read.annual().isBlank()) {
      remarks.add(
          Remark.warning(
              cells.at(Part.ANNUAL).orElse(begin),
              "年度指标值",
              "target-blank",
              Map.of("row", String.valueOf(row.place().row()))));
    }
    remarks.addAll(
        NamedTargetRemarks.of(
            cells.at(Part.ANNUAL).orElse(begin),
            List.of(new NamedTarget(read.indicator(), read.target().text()))));
  }

  private void handDown(Function<Part, String> said) {
    if (!said.apply(Part.DUTY).isEmpty()) {
      above.clear();
    }
    MERGED.stream()
        .filter(part -> !said.apply(part).isEmpty())
        .forEach(part -> above.put(part, said.apply(part)));
  }

  private static String text(FormRow row) {
    return row.filled().stream().map(FormCell::read).collect(Collectors.joining(" "));
  }

  private OverallRow row(int number, OverallCells cells) {
    return new OverallRow(
        number,
        merged(cells, Part.DUTY),
        merged(cells, Part.OBJECTIVE),
        cells.text(Part.INDICATOR),
        cells.text(Part.SIGN),
        cells.text(Part.MEASURE),
        cells.text(Part.ANNUAL),
        cells.text(Part.PLANNED),
        cells.text(Part.STANDARD),
        cells.text(Part.STANDARD_SOURCE),
        cells.text(Part.MEAN),
        cells.text(Part.LAST_YEAR),
        cells.text(Part.SOURCE),
        cells.text(Part.NOTE),
        merged(cells, Part.ACTIVITY),
        merged(cells, Part.PROJECTS),
        cells.text(Part.DEPARTMENTS));
  }

  /** What the row says itself, or what was said above. */
  private String merged(OverallCells cells, Part part) {
    String own = cells.text(part);
    return own.isEmpty() ? above.getOrDefault(part, "") : own;
  }

  /** A figure that is merged over rows is of none of them for sure. */
  private static Remark shared(FormCell cell) {
    return Remark.warning(
        cell.at(), "年度指标值", "merged-over-rows", Map.of("written", cell.covering()));
  }

  /** Each number that is left out, at the row that follows it. */
  private void numbers(Place place) {
    List<Integer> numbers = rows.stream().map(OverallRow::number).toList();
    for (int missing : Numbering.missing(numbers)) {
      Place next =
          form.rows().stream()
              .filter(row -> OverallRows.number(row) > missing)
              .map(FormRow::place)
              .findFirst()
              .orElse(place);
      remarks.add(
          Remark.warning(
              next, "职责序号", "row-number-missing", Map.of("missing", String.valueOf(missing))));
    }
  }
}
