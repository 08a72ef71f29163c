package io.jiheng.indicators.store;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.measures.Contribution;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the rows of files. */
public final class FileWrites {

  private static final String WRITE =
      """
      insert into case_file as f (court, case_number, version, history, %s)
      select * from unnest(?, ?, ?, ?, %s)
      on conflict (court, case_number) do update set
        version = excluded.version, history = excluded.history, family = excluded.family,
        state = excluded.state, filed_on = excluded.filed_on, closed_on = excluded.closed_on,
        first_day = excluded.first_day, last_day = excluded.last_day, due_on = excluded.due_on,
        origin_court = excluded.origin_court, department = excluded.department,
        judge = excluded.judge
      where f.version = excluded.version - 1"""
          .formatted(FileColumns.NAMES, FileColumns.PARAMETERS);

  /**
   * Of one court, because a distributed table locks rows for one value of its key only. Locks the
   * rows in key order, like a batch that writes them.
   */
  private static final String REFRESH =
      """
      with behind as materialized (
        select t.*
        from unnest(?, ?, ?, %s) as t (court, case_number, version, %s)
        join case_file f
          on f.court = t.court and f.case_number = t.case_number and f.version = t.version
        where f.court = ?
          and (f.family, f.state, f.filed_on, f.closed_on, f.first_day, f.last_day, f.due_on,
               f.origin_court, f.department, f.judge)
          is distinct from (t.family, t.state, t.filed_on, t.closed_on, t.first_day, t.last_day,
               t.due_on, t.origin_court, t.department, t.judge)
        order by f.court, f.case_number
        for no key update of f)
      update case_file f set
        family = b.family, state = b.state, filed_on = b.filed_on, closed_on = b.closed_on,
        first_day = b.first_day, last_day = b.last_day, due_on = b.due_on,
        origin_court = b.origin_court, department = b.department, judge = b.judge
      from behind b
      where f.court = ? and f.court = b.court and f.case_number = b.case_number"""
          .formatted(FileColumns.PARAMETERS, FileColumns.NAMES);

  private FileWrites() {}

  /** A row, and by what it is found: the fold itself is let go, for a batch holds thousands. */
  public record Folded(FileRow row, FoundBy found) {

    /** A row with the fold of its history and what that adds to the counters. */
    public static Folded of(
        FileRow row, Dossier file, Collection<Contribution> contributions, LimitRules limits) {
      return new Folded(row, FoundBy.of(file, contributions, limits));
    }
  }

  /**
   * Writes rows, in key order so that two batches cannot block each other.
   *
   * @throws StaleCaseException where one of them is no longer as it was read; nothing is written
   *     then
   */
  public static void write(Connection connection, Collection<Folded> files) throws SQLException {
    var sorted = sorted(files);
    try (var statement = connection.prepareStatement(WRITE)) {
      setKeys(statement, sorted);
      statement.setObject(4, sorted.stream().map(f -> f.row().history()).toArray(byte[][]::new));
      FileColumns.of(sorted).bind(statement, 5);
      var written = statement.executeUpdate();
      if (written != sorted.size()) {
        throw new StaleCaseException(sorted.size(), written);
      }
    }
  }

  /**
   * Brings the columns taken from the fold up to date where they say something else. A row that was
   * written since it was read is left alone: it was folded then.
   *
   * @return how many said something else
   */
  public static int refresh(Connection connection, Collection<Folded> files) throws SQLException {
    var byCourt =
        files.stream()
            .collect(
                Collectors.groupingBy(
                    f -> f.row().key().court(), TreeMap::new, Collectors.toList()));
    int refreshed = 0;
    try (var statement = connection.prepareStatement(REFRESH)) {
      for (var court : byCourt.entrySet()) {
        var sorted = sorted(court.getValue());
        setKeys(statement, sorted);
        int next = FileColumns.of(sorted).bind(statement, 4);
        statement.setString(next, court.getKey());
        statement.setString(next + 1, court.getKey());
        refreshed += statement.executeUpdate();
      }
    }
    return refreshed;
  }

  private static List<Folded> sorted(Collection<Folded> files) {
    return files.stream().sorted(Comparator.comparing((Folded f) -> f.row().key())).toList();
  }

  private static void setKeys(PreparedStatement statement, List<Folded> files) throws SQLException {
    statement.setObject(1, files.stream().map(f -> f.row().key().court()).toArray(String[]::new));
    statement.setObject(2, files.stream().map(f -> f.row().key().name()).toArray(String[]::new));
    statement.setObject(3, files.stream().map(f -> f.row().version()).toArray(Integer[]::new));
  }
}
