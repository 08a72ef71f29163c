package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.PlacedCell;
import io.jiheng.budget.forms.grid.Role;
import io.jiheng.budget.forms.grid.WrittenFile;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cells of a written file, asked by form, line and name. */
final class FormText {

  private final WrittenFile file;
  private final List<PlacedCell> visible;
  private final Map<Integer, List<PlacedCell>> ofForms;

  FormText(WrittenFile file) {
    this.file = file;
    this.visible = file.cells().stream().filter(cell -> !cell.hidden()).toList();
    this.ofForms = visible.stream().collect(Collectors.groupingBy(PlacedCell::form));
  }

  String place(PlacedCell cell) {
    return file.places().get(cell.first());
  }

  /** The number of its first row, as its place has it. */
  String row(PlacedCell cell) {
    return place(cell).replaceFirst(".*第 (\\d+) 行$", "$1");
  }

  String place(int line) {
    return line < 0 ? "" : file.places().get(line);
  }

  /** All that people see. */
  List<PlacedCell> visible() {
    return visible;
  }

  List<PlacedCell> ofForm(int form) {
    return ofForms.getOrDefault(form, List.of());
  }

  boolean isOf(int form, int line) {
    return line >= 0 && file.form(line) == form;
  }

  /** Whether rows follow each other from one line to a later one, without prose between. */
  boolean isSameTable(int line, int later) {
    return line >= 0
        && line <= later
        && file.form(line) == file.form(later)
        && file.cells().stream()
            .filter(cell -> line <= cell.first() && cell.first() <= later)
            .allMatch(PlacedCell::tabular);
  }

  /** The names of a cell: the nearest above it in its columns, and the nearest at its left. */
  List<String> names(PlacedCell cell) {
    List<PlacedCell> labels =
        ofForm(cell.form()).stream()
            .filter(other -> other.stands(Role.LABEL) && !isNumber(other.text()))
            .toList();
    Stream<PlacedCell> above =
        nearest(
            labels.stream()
                .filter(other -> other.last() < cell.first() && sharesColumn(other, cell))
                .toList(),
            PlacedCell::last);
    Stream<PlacedCell> left =
        nearest(
            labels.stream()
                .filter(
                    other -> sharesLine(other, cell) && other.area().right() < cell.area().left())
                .toList(),
            other -> other.area().right());
    return Stream.concat(above, left)
        .map(label -> Figures.squeezed(label.text()))
        .filter(label -> !label.isEmpty())
        .toList();
  }

  /** Several where a merged cell stands under or beside them. */
  private static Stream<PlacedCell> nearest(
      List<PlacedCell> labels, ToIntFunction<PlacedCell> where) {
    OptionalInt most = labels.stream().mapToInt(where).max();
    return labels.stream().filter(label -> where.applyAsInt(label) == most.orElseThrow());
  }

  /** The number of a column names nothing; what stands over it does. */
  private static boolean isNumber(String text) {
    return text.strip().matches("\\d{1,2}");
  }

  static boolean sharesColumn(PlacedCell one, PlacedCell other) {
    return one.area().left() <= other.area().right() && other.area().left() <= one.area().right();
  }

  private static boolean sharesLine(PlacedCell one, PlacedCell other) {
    return one.first() <= other.last() && other.first() <= one.last();
  }
}
