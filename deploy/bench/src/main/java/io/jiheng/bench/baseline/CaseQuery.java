package io.jiheng.bench.baseline;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** What is asked of the table of cases, for courts and the year up to the end of a day. */
public enum CaseQuery {

  /** Closed and accepted cases 结案、受理, as the closing rate has them. */
  CLOSING_RATE(
      "closed and accepted cases alone",
      """
      select count(*) filter (where closed_on between year.first and year.last),
             count(*) filter (
               where filed_on < year.first and (closed_on is null or closed_on >= year.first))
             + count(*) filter (where filed_on between year.first and year.last)
      from (select ?::date as first, ?::date as last) as year, case_file
      where court = any (?) and state in ('PENDING', 'CLOSED') and family <> '诉前调'"""),

  /** How many cases are closed, and the first fifty of them. */
  CLOSED_CASES(
      "the same page",
      """
      select count(*) over (), 0, court, case_number, family, department, judge, filed_on, closed_on
      from (select ?::date as first, ?::date as last) as year, case_file
      where court = any (?) and state = 'CLOSED' and family <> '诉前调'
        and closed_on between year.first and year.last
      order by court, case_number limit 50""");

  private final String title;
  private final String sql;

  CaseQuery(String title, String sql) {
    this.title = title;
    this.sql = sql;
  }

  public String title() {
    return title;
  }

  /** The first two numbers of the answer. */
  public record Counts(long closed, long accepted) {}

  public PreparedStatement prepare(Connection connection) throws SQLException {
    return connection.prepareStatement(sql);
  }

  /** Reads the whole answer; nothing counted where it is empty. */
  public static Counts ask(PreparedStatement statement, List<String> courts, LocalDate day)
      throws SQLException {
    statement.setDate(1, Date.valueOf(day.withDayOfYear(1)));
    statement.setDate(2, Date.valueOf(day));
    statement.setObject(3, courts.toArray(String[]::new));
    var counts = new Counts(0, 0);
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        counts = new Counts(rows.getLong(1), rows.getLong(2));
      }
    }
    return counts;
  }
}
