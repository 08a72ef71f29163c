package io.jiheng.indicators.store;

import io.jiheng.indicators.organization.Tenure;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the books 簿册 of courts for computing with: ledgers and rosters, as far as they changed. */
public final class Books {

  private static final String REVISIONS =
      "select court, sum(revision) from book_revision group by court";
  private static final String LEDGERS =
      """
      select court, item, department, day, sum(numerator), coalesce(sum(denominator), 0),
             count(*) filter (where reverses is null) - count(*) filter (where reverses is not null)
      from ledger_entry where court = any (?) group by court, item, department, day""";
  private static final String ROSTERS =
      """
      select court, judge, judge_name, department, from_day, to_day
      from roster_tenure where court = any (?) and not withdrawn""";

  private Books() {}

  /**
   * What one item of a ledger 台账 adds up to on a day.
   *
   * @param bookings entries that stand
   */
  public record Booked(
      String item,
      Optional<String> department,
      LocalDate day,
      BigDecimal numerator,
      BigDecimal denominator,
      long bookings) {}

  /** The books of a court at one revision. */
  public record OfCourt(long revision, List<Booked> ledger, List<Tenure> roster) {
    public static final OfCourt EMPTY = new OfCourt(0, List.of(), List.of());
  }

  /** How often the books of each court have been written in; a court without any is absent. */
  public static Map<String, Long> revisions(Connection connection) throws SQLException {
    var revisions = new HashMap<String, Long>();
    try (var statement = connection.prepareStatement(REVISIONS);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        revisions.put(rows.getString(1), rows.getLong(2));
      }
    }
    return revisions;
  }

  /** The books of courts, each at the revision that was read in the same transaction. */
  public static Map<String, OfCourt> read(
      Connection connection, Collection<String> courts, Map<String, Long> revisions)
      throws SQLException {
    var ledgers = ledgers(connection, courts);
    var rosters = rosters(connection, courts);
    var books = new HashMap<String, OfCourt>();
    for (var court : courts) {
      books.put(
          court,
          new OfCourt(
              revisions.get(court),
              List.copyOf(ledgers.getOrDefault(court, List.of())),
              List.copyOf(rosters.getOrDefault(court, List.of()))));
    }
    return books;
  }

  private static Map<String, List<Booked>> ledgers(Connection connection, Collection<String> courts)
      throws SQLException {
    var ledgers = new HashMap<String, List<Booked>>();
    try (var statement = connection.prepareStatement(LEDGERS)) {
      statement.setObject(1, courts.toArray(String[]::new));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          ledgers
              .computeIfAbsent(rows.getString(1), court -> new ArrayList<>())
              .add(
                  new Booked(
                      rows.getString(2),
                      Optional.ofNullable(rows.getString(3)),
                      rows.getObject(4, LocalDate.class),
                      rows.getBigDecimal(5),
                      rows.getBigDecimal(6),
                      rows.getLong(7)));
        }
      }
    }
    return ledgers;
  }

  private static Map<String, List<Tenure>> rosters(Connection connection, Collection<String> courts)
      throws SQLException {
    var rosters = new HashMap<String, List<Tenure>>();
    try (var statement = connection.prepareStatement(ROSTERS)) {
      statement.setObject(1, courts.toArray(String[]::new));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          rosters
              .computeIfAbsent(rows.getString(1), court -> new ArrayList<>())
              .add(
                  new Tenure(
                      rows.getString(1),
                      rows.getString(2),
                      Optional.ofNullable(rows.getString(3)),
                      Optional.ofNullable(rows.getString(4)),
                      rows.getObject(5, LocalDate.class),
                      Optional.ofNullable(rows.getObject(6, LocalDate.class))));
        }
      }
    }
    return rosters;
  }
}
