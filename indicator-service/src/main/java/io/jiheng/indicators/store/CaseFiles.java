package io.jiheng.indicators.store;

import io.jiheng.contract.CaseNumber;
import io.jiheng.indicators.casefile.CaseFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The case rows. */
public final class CaseFiles {

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

  private CaseFiles() {}

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
   * Writes rows, given in key order.
   *
   * @throws StaleCaseException where one of them is no longer as it was read; nothing is written
   *     then
   */
  public static void write(Connection connection, List<Folded> cases) throws SQLException {
    try (var statement = connection.prepareStatement(WRITE)) {
      var size = cases.size();
      var versions = new Integer[size];
      var histories = new byte[size][];
      var texts = new String[8][size];
      for (int i = 0; i < size; i++) {
        var row = cases.get(i).row();
        var file = cases.get(i).file();
        versions[i] = row.version();
        histories[i] = row.history();
        texts[0][i] = row.number().court();
        texts[1][i] = row.number().toString();
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

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }
}
