package io.jiheng.budget.forms.table;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.printing.PrintableText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a table by their names, which may stand in one row or in two. */
public final class NamedColumns {

  private final List<FormCell> names = new ArrayList<>();
  private final List<FormCell> all = new ArrayList<>();
  private final int width;

  /**
   * @param headers one below the other; a name over other names is of a group of columns, and of
   *     none of them
   */
  public NamedColumns(List<FormRow> headers) {
    for (int at = 0; at < headers.size(); at++) {
      List<FormRow> below = headers.subList(at + 1, headers.size());
      headers.get(at).filled().stream()
          .filter(name -> below.stream().noneMatch(row -> isOver(name, row)))
          .forEach(names::add);
    }
    headers.forEach(header -> all.addAll(header.filled()));
    this.width = headers.size() == 1 ? headers.get(0).cells().size() : 0;
  }

  private boolean isOver(FormCell name, FormRow below) {
    return below.filled().stream().anyMatch(cell -> name.spans(cell.column()));
  }

  /** Whether there is a column of one of these names. */
  public boolean has(String... likely) {
    return find(likely).isPresent();
  }

  /**
   * @param likely patterns of names, the likeliest first
   */
  public Optional<FormCell> find(String... likely) {
    return find(names, likely);
  }

  private static Optional<FormCell> find(List<FormCell> names, String... likely) {
    return Stream.of(likely)
        .flatMap(pattern -> names.stream().filter(cell -> cell.label().matches(pattern)))
        .findFirst();
  }

  /** The name over a column, the lowest that stands there; empty if it has none. */
  public String name(int column) {
    return names.stream()
        .filter(name -> name.column() == column)
        .map(FormCell::label)
        .reduce("", (above, below) -> below);
  }

  /** Takes a name as known, whether or not a row says anything under it. */
  public void pass(String... likely) {
    find(likely).or(() -> find(all, likely)).ifPresent(FormCell::read);
  }

  /** The cell of a row in a column; a blank one if there is no such column. */
  public FormCell cell(FormRow row, String... likely) {
    return row.cell(find(likely).map(name -> name.column() + shift(row)).orElse(-1));
  }

  /**
   * In text drawn out cell by cell a cell is one, however many columns it was merged of. What names
   * a row of sums stands before them, so that these are counted from the end.
   */
  private int shift(FormRow row) {
    boolean counted = width > 0 && row.isExtracted() && SumRow.isOne(row);
    return counted ? row.cells().size() - width : 0;
  }

  /**
   * Reads what a row says in a column, nothing where it has a dash or there is no such column. The
   * name of the column is read with it.
   */
  public String said(FormRow row, String... likely) {
    find(likely).ifPresent(FormCell::read);
    return PrintableText.said(cell(row, likely).read());
  }

  /**
   * Where cells of a row stand.
   *
   * @param pointers the names that the column of each may have, by how a finding calls it
   */
  public FormPlaces places(FormRow row, Map<String, String[]> pointers) {
    Map<String, CellPlace> cells = new HashMap<>();
    pointers.forEach(
        (pointer, likely) -> {
          if (has(likely)) {
            cells.put(pointer, cell(row, likely).written());
          }
        });
    return new FormPlaces(row.place(), cells);
  }

  /**
   * The same, but in a cell that a merged area covers what that says, if it is no column's name.
   */
  public String merged(FormRow row, String... likely) {
    find(likely).ifPresent(FormCell::read);
    FormCell cell = cell(row, likely);
    return names.stream().anyMatch(cell::isPartOf) ? "" : cell.readMerged();
  }
}
