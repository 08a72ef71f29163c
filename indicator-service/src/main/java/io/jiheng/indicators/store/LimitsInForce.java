package io.jiheng.indicators.store;

import io.jiheng.indicators.casefile.LimitRow;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.casefile.TimeLimit;
import io.jiheng.indicators.casefile.TimeLimits;
import io.jiheng.indicators.casefile.WorkCalendar;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The limit rules 审限规则 in force. They are read in the transaction in which files are folded by
 * them; {@link LimitsRevision} says why that keeps counters and files together.
 */
public final class LimitsInForce {

  private static final String TABLES =
      """
      select court, family, procedure, months, days, basis from court_time_limit
      where court = any (?)""";
  private static final String CALENDARS =
      "select year, holidays, working_days from holiday_calendar";

  private LimitsInForce() {}

  /**
   * The limit rules for the cases of those courts. What a case of another court adds to theirs, an
   * appeal to the court of its origin, depends on no due day.
   */
  public static LimitRules read(Connection connection, Collection<String> courts)
      throws SQLException {
    if (LimitsRevision.read(connection) == 0) {
      return LimitRules.STANDARD;
    }
    return new LimitRules(tables(connection, courts), new WorkCalendar(years(connection)));
  }

  private static Map<String, TimeLimits> tables(Connection connection, Collection<String> courts)
      throws SQLException {
    var rowsByCourt = new HashMap<String, List<LimitRow>>();
    try (var statement = connection.prepareStatement(TABLES)) {
      statement.setObject(1, courts.toArray(String[]::new));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          rowsByCourt
              .computeIfAbsent(rows.getString(1), court -> new ArrayList<>())
              .add(
                  new LimitRow(
                      rows.getString(2),
                      rows.getString(3),
                      new TimeLimit(rows.getInt(4), rows.getInt(5)),
                      rows.getString(6)));
        }
      }
    }
    var tables = new HashMap<String, TimeLimits>();
    rowsByCourt.forEach((court, own) -> tables.put(court, TimeLimits.standard().with(own)));
    return tables;
  }

  private static Map<Integer, WorkCalendar.Year> years(Connection connection) throws SQLException {
    var years = new HashMap<Integer, WorkCalendar.Year>();
    try (var statement = connection.prepareStatement(CALENDARS);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        years.put(rows.getInt(1), new WorkCalendar.Year(days(rows, 2), days(rows, 3)));
      }
    }
    return years;
  }

  private static Set<LocalDate> days(ResultSet row, int column) throws SQLException {
    var days = new ArrayList<LocalDate>();
    for (var day : (Object[]) row.getArray(column).getArray()) {
      days.add(LocalDate.parse(day.toString()));
    }
    return Set.copyOf(days);
  }
}
