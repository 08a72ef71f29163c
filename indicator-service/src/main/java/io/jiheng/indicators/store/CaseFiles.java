package io.jiheng.indicators.store;

import io.jiheng.contract.CaseNumber;
import io.jiheng.indicators.casefile.CaseFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The case rows. */
public final class CaseFiles {

  private static final int FETCH = 2_000;

  private static final String FIND =
      """
      select f.case_number, f.version, f.history
      from unnest(?, ?) as k (court, case_number)
      join case_file f on f.court = k.court and f.case_number = k.case_number""";
  private static final String WRITE =
      """
      insert into case_file as f
        (court, case_number, version, history, family, state, filed_on, closed_on, department, judge)
      select * from unnest(?, ?, ?, ?, ?, ?, ?::date[], ?::date[], ?, ?)
      on conflict (court, case_number) do update set
        version = excluded.version, history = excluded.history, family = excluded.family,
        state = excluded.state, filed_on = excluded.filed_on, closed_on = excluded.closed_on,
        department = excluded.department, judge = excluded.judge
      where f.version = excluded.version - 1""";

  private static final String SLICE =
      """
      select case_number, version, history from case_file
      where court = any (?) and (closed_on is null or closed_on >= ?)
        and (?::text is null or department = ?) and (?::text is null or judge = ?)
        and state in ('PENDING', 'CLOSED')""";
  private static final String OF_COURT =
      "select case_number, version, history from case_file where court = ?";

  private static final String ORPHANED =
      """
      select case_number, version, history from case_file
      where state = 'ORPHANED' and court = any (?) order by court, case_number limit ? offset ?""";
  private static final String COUNT_ORPHANED =
      "select count(*) from case_file where state = 'ORPHANED' and court = any (?)";

  private CaseFiles() {}

  /** Takes rows one at a time. */
  @FunctionalInterface
  public interface RowAction {
    void accept(CaseRow row) throws SQLException;
  }

  /**
   * Which cases a slice may need: those that count, not closed before a day, of a department and a
   * judge where given.
   */
  public record SliceFilter(
      Collection<String> courts,
      LocalDate notClosedBefore,
      Optional<String> department,
      Optional<String> judge) {}

  /** Reads the rows of a slice. */
  public static void slice(Connection connection, SliceFilter filter, RowAction action)
      throws SQLException {
    try (var statement = connection.prepareStatement(SLICE)) {
      statement.setFetchSize(FETCH);
      statement.setObject(1, filter.courts().toArray(String[]::new));
      statement.setObject(2, filter.notClosedBefore());
      statement.setString(3, filter.department().orElse(null));
      statement.setString(4, filter.department().orElse(null));
      statement.setString(5, filter.judge().orElse(null));
      statement.setString(6, filter.judge().orElse(null));
      forEach(statement, action);
    }
  }

  /** Reads every row of a court. */
  public static void ofCourt(Connection connection, String court, RowAction action)
      throws SQLException {
    try (var statement = connection.prepareStatement(OF_COURT)) {
      statement.setFetchSize(FETCH);
      statement.setString(1, court);
      forEach(statement, action);
    }
  }

  /** The orphaned cases of courts, in the order of their numbers. */
  public static List<CaseRow> orphaned(
      Connection connection, Collection<String> courts, int size, long offset) throws SQLException {
    var rows = new ArrayList<CaseRow>();
    try (var statement = connection.prepareStatement(ORPHANED)) {
      statement.setObject(1, courts.toArray(String[]::new));
      statement.setInt(2, size);
      statement.setLong(3, offset);
      forEach(statement, rows::add);
    }
    return rows;
  }

  public static long countOrphaned(Connection connection, Collection<String> courts)
      throws SQLException {
    try (var statement = connection.prepareStatement(COUNT_ORPHANED)) {
      statement.setObject(1, courts.toArray(String[]::new));
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private static void forEach(PreparedStatement statement, RowAction action) throws SQLException {
    try (var result = statement.executeQuery()) {
      while (result.next()) {
        action.accept(
            new CaseRow(
                CaseNumber.parse(result.getString(1)), result.getInt(2), result.getBytes(3)));
      }
    }
  }

  /** A row and the fold of its history. */
  public record Folded(CaseRow row, CaseFile file) {}

  /** The rows of those cases; a case that is not stored is absent. */
  public static Map<CaseNumber, CaseRow> find(Connection connection, Collection<CaseNumber> numbers)
      throws SQLException {
    var rows = new HashMap<CaseNumber, CaseRow>();
    try (var statement = connection.prepareStatement(FIND)) {
      statement.setObject(1, numbers.stream().map(CaseNumber::court).toArray(String[]::new));
      statement.setObject(2, numbers.stream().map(CaseNumber::toString).toArray(String[]::new));
      try (var result = statement.executeQuery()) {
        while (result.next()) {
          var number = CaseNumber.parse(result.getString(1));
          rows.put(number, new CaseRow(number, result.getInt(2), result.getBytes(3)));
        }
      }
    }
    return rows;
  }

  /** The row of one case. */
  public static Optional<CaseRow> find(Connection connection, CaseNumber number)
      throws SQLException {
    return Optional.ofNullable(find(connection, List.of(number)).get(number));
  }

  /**
   * Writes rows, in key order so that two batches cannot block each other.
   *
   * @throws StaleCaseException where one of them is no longer as it was read; nothing is written
   *     then
   */
  public static void write(Connection connection, List<Folded> cases) throws SQLException {
    try (var statement = connection.prepareStatement(WRITE)) {
      var size = cases.size();
      var keyed =
          cases.stream()
              .map(folded -> new Keyed(folded.row().number().toString(), folded))
              .sorted(Keyed.ORDER)
              .toList();
      var versions = new Integer[size];
      var histories = new byte[size][];
      var texts = new String[8][size];
      for (int i = 0; i < size; i++) {
        var row = keyed.get(i).folded().row();
        var file = keyed.get(i).folded().file();
        versions[i] = row.version();
        histories[i] = row.history();
        texts[0][i] = row.number().court();
        texts[1][i] = keyed.get(i).number();
        texts[2][i] = file.family().word();
        texts[3][i] = file.state().name();
        texts[4][i] = day(file.filing().map(filing -> filing.filedOn()));
        texts[5][i] = day(file.closing().map(closing -> closing.closedOn()));
        texts[6][i] = file.department().orElse(null);
        texts[7][i] = file.judge().orElse(null);
      }
      statement.setObject(1, texts[0]);
      statement.setObject(2, texts[1]);
      statement.setObject(3, versions);
      statement.setObject(4, histories);
      for (int i = 2; i < texts.length; i++) {
        statement.setObject(i + 3, texts[i]);
      }
      var written = statement.executeUpdate();
      if (written != size) {
        throw new StaleCaseException(size, written);
      }
    }
  }

  /** A case with its number written once, for sorting. */
  private record Keyed(String number, Folded folded) {

    static final Comparator<Keyed> ORDER =
        Comparator.<Keyed, String>comparing(keyed -> keyed.folded().row().number().court())
            .thenComparing(Keyed::number);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }
}
