package io.jiheng.indicators.store;

import io.jiheng.indicators.organization.Court;
import io.jiheng.indicators.organization.CourtLevel;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the table of courts. */
public final class CourtRows {

  private static final String ALL =
      "select code, name, level, parent, target_sets, no_ranking from court order by code";

  private CourtRows() {}

  public static List<Court> all(Connection connection) throws SQLException {
    var courts = new ArrayList<Court>();
    try (var statement = connection.prepareStatement(ALL);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        courts.add(court(rows));
      }
    }
    return courts;
  }

  private static Court court(ResultSet row) throws SQLException {
    return new Court(
        row.getString(1),
        row.getString(2),
        CourtLevel.valueOf(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        List.of((String[]) row.getArray(5).getArray()),
        row.getBoolean(6));
  }
}
