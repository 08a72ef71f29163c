package io.jiheng.indicators.store;

import io.jiheng.indicators.measures.Cell;
import io.jiheng.indicators.measures.Measure;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The counters. The SQL is written from the measures: a column each, in their order. */
public final class Counters {

  private static final Measure[] MEASURES = Measure.values();
  private static final String COLUMNS =
      Arrays.stream(MEASURES).map(Measure::column).collect(Collectors.joining(", "));
  private static final String ADD =
      "insert into counter as c (court, family, day, revision, "
          + COLUMNS
          + ") select court, family, date '1970-01-01' + day, revision, "
          + COLUMNS
          + " from unnest(?, ?, ?, ?"
          + ", ?".repeat(MEASURES.length)
          + ") as t (court, family, day, revision, "
          + COLUMNS
          + ") on conflict (court, family, day) do update set revision = excluded.revision, "
          + Arrays.stream(MEASURES)
              .map(m -> m.column() + " = c." + m.column() + " + excluded." + m.column())
              .collect(Collectors.joining(", "));
  private static final String CHANGED =
      "select c.court, c.family, c.day, "
          + COLUMNS
          + " from unnest(?, ?) as k (court, revision)"
          + " join counter c on c.court = k.court and c.revision > k.revision";

  private Counters() {}

  /**
   * Adds amounts to cells.
   *
   * @param cells in key order, an amount for every measure
   * @param revisions the new revision of each court among them
   */
  public static void add(
      Connection connection, SortedMap<Cell, long[]> cells, Map<String, Long> revisions)
      throws SQLException {
    var size = cells.size();
    var courts = new String[size];
    var families = new String[size];
    var days = new Integer[size];
    var cellRevisions = new Long[size];
    var amounts = new Long[MEASURES.length][size];
    int i = 0;
    for (var entry : cells.entrySet()) {
      courts[i] = entry.getKey().court();
      families[i] = entry.getKey().family();
      days[i] = Math.toIntExact(entry.getKey().day().toEpochDay());
      cellRevisions[i] = revisions.get(courts[i]);
      for (int m = 0; m < MEASURES.length; m++) {
        amounts[m][i] = entry.getValue()[m];
      }
      i++;
    }
    try (var statement = connection.prepareStatement(ADD)) {
      statement.setObject(1, courts);
      statement.setObject(2, families);
      statement.setObject(3, days);
      statement.setObject(4, cellRevisions);
      for (int m = 0; m < MEASURES.length; m++) {
        statement.setObject(5 + m, amounts[m]);
      }
      statement.executeUpdate();
    }
  }

  /** Takes a cell and its amounts in the order of {@link Measure#values()}. */
  @FunctionalInterface
  public interface CellAction {
    void accept(Cell cell, long[] amounts);
  }

  /** Reads the cells of courts that changed after the revision given for each court. */
  public static void changedSince(
      Connection connection, Map<String, Long> revisions, CellAction action) throws SQLException {
    try (var statement = connection.prepareStatement(CHANGED)) {
      statement.setFetchSize(5_000);
      statement.setObject(1, revisions.keySet().toArray(String[]::new));
      statement.setObject(2, revisions.values().toArray(Long[]::new));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          var amounts = new long[MEASURES.length];
          for (int m = 0; m < MEASURES.length; m++) {
            amounts[m] = rows.getLong(4 + m);
          }
          action.accept(
              new Cell(rows.getString(1), rows.getString(2), rows.getObject(3, LocalDate.class)),
              amounts);
        }
      }
    }
  }
}
