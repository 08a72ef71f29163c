package io.jiheng.bench.shapes;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row for each event and one for each case, which holds only what the fold came to. */
final class RowPerEvent implements Shape {

  private static final String EVENTS =
      """
      insert into event select * from unnest(?, ?, ?::timestamptz[], ?)
      on conflict (id) do nothing""";
  private static final String KNOWN =
      "select case_number, filed, closed from case_state where case_number = any (?) for update";
  private static final String CASES =
      """
      insert into case_state as c select * from unnest(?, ?::date[], ?::date[])
      on conflict (case_number) do update set filed = excluded.filed, closed = excluded.closed""";

  @Override
  public String title() {
    return "row per event, row per case";
  }

  @Override
  public List<String> tables() {
    return List.of(
        """
        create table event (
          id text collate "C" primary key, case_number text collate "C" not null,
          "time" timestamptz not null, body bytea not null)""",
        "create index event_of_case on event (case_number)",
        """
        create table case_state (
          case_number text collate "C" primary key, filed date, closed date)
          with (fillfactor = 80)""");
  }

  @Override
  public void count(Connection connection, Map<String, List<ShapeEvent>> byCase)
      throws SQLException {
    insert(connection, byCase.values().stream().flatMap(List::stream).toList());
    var before = known(connection, byCase.keySet().toArray(String[]::new));
    var after = new HashMap<String, CaseDays>();
    var cells = new Cells();
    byCase.forEach(
        (number, events) -> {
          var former = before.getOrDefault(number, CaseDays.NONE);
          var days = former;
          for (var event : events) {
            days = days.after(event);
          }
          former.contribute(events.get(0), cells, -1);
          days.contribute(events.get(0), cells, 1);
          after.put(number, days);
        });
    store(connection, after);
    cells.write(connection);
  }

  private static void insert(Connection connection, List<ShapeEvent> events) throws SQLException {
    try (var statement = connection.prepareStatement(EVENTS)) {
      statement.setObject(1, events.stream().map(ShapeEvent::id).toArray(String[]::new));
      statement.setObject(2, events.stream().map(ShapeEvent::caseNumber).toArray(String[]::new));
      statement.setObject(
          3,
          events.stream()
              .map(event -> OffsetDateTime.parse(event.time()).toString())
              .toArray(String[]::new));
      statement.setObject(4, events.stream().map(ShapeEvent::compact).toArray(byte[][]::new));
      if (statement.executeUpdate() != events.size()) {
        throw new IllegalStateException("an event that was there already");
      }
    }
  }

  private static Map<String, CaseDays> known(Connection connection, String[] numbers)
      throws SQLException {
    var known = new HashMap<String, CaseDays>();
    try (var statement = connection.prepareStatement(KNOWN)) {
      statement.setObject(1, numbers);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          known.put(
              rows.getString(1),
              new CaseDays(rows.getObject(2, LocalDate.class), rows.getObject(3, LocalDate.class)));
        }
      }
    }
    return known;
  }

  private static void store(Connection connection, Map<String, CaseDays> cases)
      throws SQLException {
    try (var statement = connection.prepareStatement(CASES)) {
      statement.setObject(1, cases.keySet().toArray(String[]::new));
      statement.setObject(
          2, cases.values().stream().map(days -> text(days.filed())).toArray(String[]::new));
      statement.setObject(
          3, cases.values().stream().map(days -> text(days.closed())).toArray(String[]::new));
      statement.executeUpdate();
    }
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }
}
