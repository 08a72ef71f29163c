package io.jiheng.indicators.store;

import io.jiheng.indicators.casefile.FileKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The pending cases of courts by the last day of their time limit 未结案件审限. */
public final class DueCases {

  private static final String WHERE =
      """
       from case_file
      where court = any (?) and state = 'PENDING' and due_on is not null
        and (?::date is null or due_on <= ?::date)
        and (?::text is null or department = ?) and (?::text is null or judge = ?)""";

  /** The keys of the page are found in the index alone; of the histories only these are read. */
  private static final String PAGE =
      "with page as materialized (select court, case_number, due_on"
          + WHERE
          + """
             order by due_on, court, case_number limit ? offset ?)
          select f.court, f.case_number, f.version, f.history
          from page p join case_file f on f.court = p.court and f.case_number = p.case_number
          order by p.due_on, p.court, p.case_number""";

  private static final String COUNT = "select count(*)" + WHERE;

  private DueCases() {}

  /**
   * Which of them.
   *
   * @param dueBy only those whose limit ends on or before this day
   */
  public record Filter(
      Collection<String> courts,
      Optional<LocalDate> dueBy,
      Optional<String> department,
      Optional<String> judge) {}

  /** A page of them, those that run out first at the top. */
  public static List<FileRow> page(Connection connection, Filter filter, int size, long offset)
      throws SQLException {
    var rows = new ArrayList<FileRow>();
    try (var statement = connection.prepareStatement(PAGE)) {
      int next = set(statement, filter);
      statement.setInt(next, size);
      statement.setLong(next + 1, offset);
      try (var found = statement.executeQuery()) {
        while (found.next()) {
          rows.add(
              new FileRow(
                  new FileKey(found.getString(1), found.getString(2)),
                  found.getInt(3),
                  found.getBytes(4)));
        }
      }
    }
    return rows;
  }

  public static long count(Connection connection, Filter filter) throws SQLException {
    try (var statement = connection.prepareStatement(COUNT)) {
      set(statement, filter);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private static int set(PreparedStatement statement, Filter filter) throws SQLException {
    int next = 1;
    statement.setObject(next++, filter.courts().toArray(String[]::new));
    for (var text :
        List.of(filter.dueBy().map(LocalDate::toString), filter.department(), filter.judge())) {
      statement.setString(next++, text.orElse(null));
      statement.setString(next++, text.orElse(null));
    }
    return next;
  }
}
