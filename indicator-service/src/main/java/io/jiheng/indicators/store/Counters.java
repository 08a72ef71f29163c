package io.jiheng.indicators.store;

import io.jiheng.indicators.measures.Amounts;
import io.jiheng.indicators.measures.Cell;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The counters: a row for a cell, with its amounts as JSON. They are read, added to and written
 * back, which is safe because whoever changes cells of a court holds the court's row of {@code
 * court_count} until the commit.
 */
public final class Counters {

  private static final String KEYS =
      " from unnest(?, ?, ?) as k (court, family, day)"
          + " join counter c on c.court = k.court and c.family = k.family"
          + " and c.day = date '1970-01-01' + k.day";
  private static final String HELD = "select c.court, c.family, c.day, c.amounts" + KEYS;
  private static final String WRITE =
      """
      insert into counter as c (court, family, day, revision, amounts)
      select court, family, date '1970-01-01' + day, revision, amounts::jsonb
      from unnest(?, ?, ?, ?, ?) as t (court, family, day, revision, amounts)
      on conflict (court, family, day) do update set
        revision = excluded.revision, amounts = excluded.amounts""";

  /** Court by court in the order of revisions: else the planner expects a third of all cells. */
  private static final String CHANGED =
      """
      select c.court, c.family, c.day, c.amounts
      from unnest(?, ?) as k (court, revision)
      cross join lateral (
        select court, family, day, amounts from counter
        where court = k.court and revision > k.revision order by revision) c""";

  private static final String OF_COURT =
      "select c.court, c.family, c.day, c.amounts from counter c where c.court = ?";

  private Counters() {}

  /**
   * Adds amounts to cells.
   *
   * @param cells in key order
   * @param revisions the new revision of each court among them
   */
  public static void add(
      Connection connection, SortedMap<Cell, Amounts> cells, Map<String, Long> revisions)
      throws SQLException {
    if (cells.isEmpty()) {
      return;
    }
    var keys = List.copyOf(cells.keySet());
    var held = held(connection, keys);
    var sums =
        cells.entrySet().stream()
            .map(e -> e.getValue().plus(held.getOrDefault(e.getKey(), Amounts.NONE)))
            .toList();
    write(connection, keys, sums, revisions);
  }

  /** Takes a cell and its amounts. */
  @FunctionalInterface
  public interface CellAction {
    void accept(Cell cell, Amounts amounts);
  }

  /** Reads the cells of courts that changed after the revision given for each court. */
  public static void changedSince(
      Connection connection, Map<String, Long> revisions, CellAction action) throws SQLException {
    try (var statement = connection.prepareStatement(CHANGED)) {
      statement.setFetchSize(5_000);
      statement.setObject(1, revisions.keySet().toArray(String[]::new));
      statement.setObject(2, revisions.values().toArray(Long[]::new));
      forEach(statement, action);
    }
  }

  /** Reads all cells of a court. */
  public static void ofCourt(Connection connection, String court, CellAction action)
      throws SQLException {
    try (var statement = connection.prepareStatement(OF_COURT)) {
      statement.setFetchSize(5_000);
      statement.setString(1, court);
      forEach(statement, action);
    }
  }

  private static Map<Cell, Amounts> held(Connection connection, Collection<Cell> cells)
      throws SQLException {
    var held = new HashMap<Cell, Amounts>();
    try (var statement = connection.prepareStatement(HELD)) {
      setKeys(statement, cells);
      forEach(statement, held::put);
    }
    return held;
  }

  private static void write(
      Connection connection, List<Cell> cells, List<Amounts> amounts, Map<String, Long> revisions)
      throws SQLException {
    try (var statement = connection.prepareStatement(WRITE)) {
      setKeys(statement, cells);
      statement.setObject(
          4, cells.stream().map(cell -> revisions.get(cell.court())).toArray(Long[]::new));
      statement.setObject(5, amounts.stream().map(AmountsJson::write).toArray(String[]::new));
      statement.executeUpdate();
    }
  }

  private static void setKeys(PreparedStatement statement, Collection<Cell> cells)
      throws SQLException {
    statement.setObject(1, cells.stream().map(Cell::court).toArray(String[]::new));
    statement.setObject(2, cells.stream().map(Cell::family).toArray(String[]::new));
    statement.setObject(
        3,
        cells.stream()
            .map(cell -> Math.toIntExact(cell.day().toEpochDay()))
            .toArray(Integer[]::new));
  }

  private static void forEach(PreparedStatement statement, CellAction action) throws SQLException {
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        action.accept(
            new Cell(rows.getString(1), rows.getString(2), rows.getObject(3, LocalDate.class)),
            AmountsJson.read(rows.getString(4)));
      }
    }
  }
}
