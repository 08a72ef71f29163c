package io.jiheng.budget.forms.table;

import io.jiheng.budget.forms.table.cell.FigureCell;
import io.jiheng.budget.forms.table.cell.FormCell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was understood of a row of a table, each value with the names its column may have. */
public final class UnderstoodRow {

  private final List<Value> values = new ArrayList<>();
  private final List<Pattern> repeating = new ArrayList<>();

  /**
   * @param name of columns that it may stand under
   * @param naming whether it is what the row is called by, which no figure is
   */
  private record Value(Pattern name, String text, boolean naming) {}

  /**
   * @param names patterns of the names of its column, or of its columns
   */
  public UnderstoodRow value(String text, String... names) {
    values.add(new Value(pattern(names), text, false));
    return this;
  }

  /** A value that names something: a bare figure or a target in its place is doubtful. */
  public UnderstoodRow name(String text, String... names) {
    values.add(new Value(pattern(names), text, true));
    return this;
  }

  /** Columns that are read only where they say again what others do. */
  public UnderstoodRow repeating(String... names) {
    repeating.add(pattern(names));
    return this;
  }

  private static Pattern pattern(String... names) {
    return Pattern.compile(String.join("|", names));
  }

  /** Whether a value that stands under this name holds what the cell says. */
  boolean holds(FormCell cell, String name) {
    String under =
        values.stream()
            .filter(value -> value.name().matcher(name).matches())
            .map(Value::text)
            .collect(Collectors.joining("\n"));
    return cell.looksLike(text -> FigureCell.isHeldBy(text, under))
        || !cell.isUnread() && repeating.stream().anyMatch(one -> one.matcher(name).matches());
  }

  /** Whether the cell's figure is taken for a name. */
  boolean isFigureForName(FormCell cell) {
    return values.stream()
        .filter(Value::naming)
        .filter(value -> isNoName(value.text()))
        .anyMatch(value -> cell.looksLike(text -> isSame(text, value.text())));
  }

  private static boolean isNoName(String text) {
    return FigureCell.isNoName(text) || FigureCell.isWordless(text) || FigureCell.isTarget(text);
  }

  /** Whether a value is what the cell says, and its column has none of these names. */
  boolean isSaidElsewhere(FormCell cell, List<String> names) {
    return values.stream()
        .filter(value -> cell.looksLike(text -> isSame(text, value.text())))
        .anyMatch(value -> names.stream().noneMatch(value.name().asMatchPredicate()));
  }

  private static boolean isSame(String text, String other) {
    return FigureCell.squeezed(text).equals(FigureCell.squeezed(other));
  }

  /** Whether the cell says one of its names. */
  boolean isNamed(FormCell cell) {
    return values.stream()
        .filter(Value::naming)
        .anyMatch(value -> cell.looksLike(value.text()::equals));
  }
}
