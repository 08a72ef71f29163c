package io.jiheng.budget.monitoring;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What people write at a check date 监控填报内容; all else is reckoned.
 *
 * @param reason why the spending is not as planned
 * @param measure what is done about it
 */
public record Notes(List<RowNote> rows, String reason, String measure) {

  public static final Notes NONE = new Notes(List.of(), "", "");

  public Notes {
    rows = List.copyOf(rows);
  }

  RowNote on(int row) {
    return rows.stream()
        .filter(note -> note.row() == row)
        .findFirst()
        .orElseGet(() -> RowNote.none(row));
  }

  /** A row that is not in a sheet of so many, or is written on twice. */
  public OptionalInt misplaced(int rowsOfSheet) {
    Set<Integer> seen = new HashSet<>();
    return rows.stream()
        .mapToInt(RowNote::row)
        .filter(row -> row < 1 || row > rowsOfSheet || !seen.add(row))
        .findFirst();
  }
}
