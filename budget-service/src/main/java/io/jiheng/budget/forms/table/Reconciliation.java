package io.jiheng.budget.forms.table;

import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.cell.DoubtfulFigure;
import io.jiheng.budget.forms.table.cell.FigureCell;
import io.jiheng.budget.forms.table.cell.FormCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/**
 * Holds the cells of a table against what was understood of it 对账: double entry. A cell that
 * carries a figure is found again in a value of its row that its column's name calls by, or it is
 * told; and where the columns themselves are not sure, all figures of the row are told.
 */
public final class Reconciliation {

  private static final String UNPLACED = "figure-unplaced";
  private static final String DOUBTFUL = DoubtfulFigure.CODE;

  private final List<FormRow> headers;
  private final List<Remark> known;
  private final Map<Place, UnderstoodRow> understood = new HashMap<>();
  private final Set<Place> byContent = new HashSet<>();
  private final List<Remark> remarks = new ArrayList<>();

  /**
   * @param headers the rows of names over the table
   * @param known what is told of the form already
   */
  public Reconciliation(List<FormRow> headers, List<Remark> known) {
    this.headers = headers;
    this.known = known;
  }

  public void understood(Place place, UnderstoodRow row) {
    understood.put(place, row);
  }

  /** Rows whose cells were told from each other by what is in them, whatever stands over them. */
  public void readByContent(Set<Place> rows) {
    byContent.addAll(rows);
  }

  /**
   * What is to be told of these rows. Below a header that stands among them and names other columns
   * nobody knows which is which.
   */
  public List<Remark> of(List<FormRow> rows) {
    boolean elsewhere = false;
    for (FormRow row : rows) {
      if (HeaderAgain.isOne(headers, row)) {
        elsewhere = HeaderAgain.isElsewhere(headers, row);
      } else if (elsewhere && understood.containsKey(row.place())) {
        tell(row, DOUBTFUL, figures(row));
      } else {
        hold(row);
      }
    }
    return List.copyOf(remarks);
  }

  /**
   * Of rows whose columns nobody knows, so that they were read by what is in them: words with a
   * figure could be of any column.
   *
   * @param regular rows with as many figures as there should be, where each is told by its turn
   * @param figure what was told from words by itself
   * @param named rows of which the names are sure
   */
  public List<Remark> ofWords(
      List<FormRow> rows,
      Predicate<Place> regular,
      Predicate<String> figure,
      Predicate<FormRow> named) {
    for (FormRow row : rows) {
      if (understood.containsKey(row.place())) {
        tell(
            row,
            DOUBTFUL,
            row.filled().stream()
                .skip(1)
                .filter(cell -> cell.looksLike(FigureCell::isOne))
                .filter(
                    cell ->
                        !named.test(row)
                            || cell.looksLike(FigureCell::isAlone)
                            || !understood.get(row.place()).isNamed(cell))
                .filter(cell -> !regular.test(row.place()) || !cell.looksLike(figure))
                .toList());
      }
    }
    return List.copyOf(remarks);
  }

  private void hold(FormRow row) {
    UnderstoodRow values = understood.get(row.place());
    List<FormCell> figures = figures(row);
    if (values == null) {
      if (TotalRow.isNamed(row)) {
        tell(row, DOUBTFUL, figures.stream().filter(this::isUnderSeveral).toList());
      }
      return;
    }
    if (isTorn(row)) {
      tell(row, DOUBTFUL, figures);
      return;
    }
    Set<FormCell> doubtful = new LinkedHashSet<>();
    for (FormCell cell : figures) {
      Optional<FormCell> name = name(cell.column());
      if (name.isEmpty() || !values.holds(cell, name.get().label())) {
        tell(row, UNPLACED, List.of(cell));
      } else if (isOfSeveral(name.get(), row)
          || isUnderSeveral(cell)
          || name.get().beginsHidden() && !cell.beginsHidden()
          || byContent.contains(row.place()) && isTakenForOther(row, cell, values)
          || values.isFigureForName(cell)) {
        doubtful.add(cell);
      }
    }
    tell(row, DOUBTFUL, List.copyOf(doubtful));
  }

  private static List<FormCell> figures(FormRow row) {
    return row.filled().stream().filter(cell -> cell.looksLike(FigureCell::isOne)).toList();
  }

  /** Whether a value is what the cell says, and is called by no name over a cell that says so. */
  private boolean isTakenForOther(FormRow row, FormCell cell, UnderstoodRow values) {
    List<String> names =
        row.filled().stream()
            .filter(other -> other.unread().equals(cell.unread()))
            .flatMap(other -> name(other.column()).stream())
            .map(FormCell::label)
            .toList();
    return values.isSaidElsewhere(cell, names);
  }

  /** Whether a cell is merged over columns of different names. */
  private boolean isUnderSeveral(FormCell cell) {
    return cell.columns().mapToObj(this::name).distinct().count() > 1;
  }

  /** Whether a row that was drawn out cell by cell has not the cells that its header has. */
  private boolean isTorn(FormRow row) {
    return row.cells().stream().anyMatch(FormCell::isExtracted)
        && headers.stream().anyMatch(header -> header.cells().size() != row.cells().size());
  }

  /**
   * A name over several columns, of which the row fills more than one. Where nobody knows what is
   * merged it may reach as far as the next name.
   */
  private boolean isOfSeveral(FormCell name, FormRow row) {
    return row.filled().stream()
            .filter(cell -> cell.column() >= name.column())
            .takeWhile(cell -> name.spans(cell.column()) || name(cell.column()).isEmpty())
            .count()
        > 1;
  }

  /** The lowest name over a column. */
  private Optional<FormCell> name(int column) {
    return headers.stream()
        .flatMap(header -> header.filled().stream())
        .filter(name -> name.spans(column))
        .reduce((above, below) -> below);
  }

  private void tell(FormRow row, String code, List<FormCell> cells) {
    List<FormCell> untold = cells.stream().filter(cell -> !isTold(cell)).toList();
    if (!untold.isEmpty()) {
      remarks.add(
          Remark.warning(
              untold.get(0).at(),
              called(untold.get(0)),
              code,
              Map.of(
                  "row", String.valueOf(row.place().row()),
                  "written",
                      untold.stream().map(FormCell::unread).collect(Collectors.joining(" | ")))));
    }
  }

  private String called(FormCell cell) {
    return name(cell.column())
        .map(FormCell::label)
        .orElseGet(() -> CellReference.convertNumToColString(cell.column()) + " 列");
  }

  private boolean isTold(FormCell cell) {
    return known.stream()
        .filter(remark -> isOf(remark, cell.place()))
        .anyMatch(
            remark ->
                remark.finding().facts().values().stream()
                    .anyMatch(fact -> FigureCell.isWrittenIn(cell.unread(), fact)));
  }

  /** A remark is of its own row, or of those that it lists. */
  private static boolean isOf(Remark remark, Place place) {
    String rows = remark.finding().facts().getOrDefault("rows", "");
    return remark.place().equals(place)
        || remark.place().part().equals(place.part())
            && List.of(rows.split("、")).contains(String.valueOf(place.row()));
  }
}
