package io.jiheng.indicators.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The columns of files that are taken from the fold, as arrays for one statement. */
final class FileColumns {

  static final String NAMES =
      "family, state, filed_on, closed_on, first_day, last_day, due_on, origin_court, department,"
          + " judge";

  /** As many parameters, and of what type. */
  static final String PARAMETERS =
      "?, ?, ?::date[], ?::date[], ?::date[], ?::date[], ?::date[], ?, ?, ?";

  private static final int COLUMNS = 10;

  private final String[][] values;

  private FileColumns(int rows) {
    this.values = new String[COLUMNS][rows];
  }

  static FileColumns of(List<FileWrites.Folded> files) {
    var columns = new FileColumns(files.size());
    for (int i = 0; i < files.size(); i++) {
      columns.fill(i, files.get(i));
    }
    return columns;
  }

  /** Sets the parameters from this index on, and tells the index after them. */
  int bind(PreparedStatement statement, int first) throws SQLException {
    for (int i = 0; i < COLUMNS; i++) {
      statement.setObject(first + i, values[i]);
    }
    return first + COLUMNS;
  }

  private void fill(int row, FileWrites.Folded folded) {
    var found = folded.found();
    values[0][row] = found.family();
    values[1][row] = found.state().name();
    values[2][row] = day(found.filedOn());
    values[3][row] = day(found.closedOn());
    values[4][row] = day(found.adding().map(FoundBy.Adding::first));
    values[5][row] = found.adding().map(FileColumns::lastDay).orElse(null);
    values[6][row] = day(found.dueOn());
    values[7][row] = found.originCourt().orElse(null);
    values[8][row] = found.department().orElse(null);
    values[9][row] = found.judge().orElse(null);
  }

  private static String lastDay(FoundBy.Adding adding) {
    return adding.last().map(LocalDate::toString).orElse("infinity");
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }
}
