package io.jiheng.bench.shapes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One row for each case that carries its events, folded anew from the first at every batch; of an
 * event only its identity has a row.
 */
final class HistoryPerCase implements Shape {

  private static final String IDENTITIES =
      "insert into identity select * from unnest(?, ?) on conflict (id) do nothing";
  private static final String KNOWN =
      "select case_number, history from case_history where case_number = any (?) for update";
  private static final String CASES =
      """
      insert into case_history select * from unnest(?, ?)
      on conflict (case_number) do update set history = excluded.history""";

  @Override
  public String title() {
    return "row per case with its history";
  }

  @Override
  public List<String> tables() {
    return List.of(
        "create table identity (id text collate \"C\" primary key, case_number text not null)",
        """
        create table case_history (
          case_number text collate "C" primary key, history bytea not null)
          with (fillfactor = 80)""",
        "alter table case_history alter column history set storage external");
  }

  @Override
  public void count(Connection connection, Map<String, List<ShapeEvent>> byCase)
      throws SQLException {
    remember(connection, byCase.values().stream().flatMap(List::stream).toList());
    var before = known(connection, byCase.keySet().toArray(String[]::new));
    var after = new HashMap<String, byte[]>();
    var cells = new Cells();
    byCase.forEach(
        (number, events) -> {
          var all = new ArrayList<ShapeEvent>();
          if (before.containsKey(number)) {
            all.addAll(ShapeEvent.read(number, before.get(number)));
          }
          fold(all).contribute(events.get(0), cells, -1);
          all.addAll(events);
          fold(all).contribute(events.get(0), cells, 1);
          after.put(number, ShapeEvent.history(all));
        });
    store(connection, after);
    cells.write(connection);
  }

  private static CaseDays fold(List<ShapeEvent> events) {
    var days = CaseDays.NONE;
    for (var event : events) {
      days = days.after(event);
    }
    return days;
  }

  private static void remember(Connection connection, List<ShapeEvent> events) throws SQLException {
    try (var statement = connection.prepareStatement(IDENTITIES)) {
      statement.setObject(1, events.stream().map(ShapeEvent::id).toArray(String[]::new));
      statement.setObject(2, events.stream().map(ShapeEvent::caseNumber).toArray(String[]::new));
      if (statement.executeUpdate() != events.size()) {
        throw new IllegalStateException("an event that was there already");
      }
    }
  }

  private static Map<String, byte[]> known(Connection connection, String[] numbers)
      throws SQLException {
    var known = new HashMap<String, byte[]>();
    try (var statement = connection.prepareStatement(KNOWN)) {
      statement.setObject(1, numbers);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          known.put(rows.getString(1), rows.getBytes(2));
        }
      }
    }
    return known;
  }

  private static void store(Connection connection, Map<String, byte[]> histories)
      throws SQLException {
    try (var statement = connection.prepareStatement(CASES)) {
      statement.setObject(1, histories.keySet().toArray(String[]::new));
      statement.setObject(2, histories.values().toArray(byte[][]::new));
      statement.executeUpdate();
    }
  }
}
