package io.jiheng.indicators.store;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.measures.Contribution;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes the rows of files. */
public final class FileWrites {

  private static final String WRITE =
      """
      insert into case_file as f
        (court, case_number, version, history, family, state, filed_on, closed_on, last_day,
         due_on, origin_court, department, judge)
      select * from unnest(?, ?, ?, ?, ?, ?, ?::date[], ?::date[], ?::date[], ?::date[], ?, ?, ?)
      on conflict (court, case_number) do update set
        version = excluded.version, history = excluded.history, family = excluded.family,
        state = excluded.state, filed_on = excluded.filed_on, closed_on = excluded.closed_on,
        last_day = excluded.last_day, due_on = excluded.due_on,
        origin_court = excluded.origin_court, department = excluded.department,
        judge = excluded.judge
      where f.version = excluded.version - 1""";
  private static final int TEXTS = 11;

  private FileWrites() {}

  /** A row, the fold of its history, and what the fold adds to the counters. */
  public record Folded(FileRow row, Dossier file, Collection<Contribution> contributions) {}

  /**
   * Writes rows, in key order so that two batches cannot block each other.
   *
   * @throws StaleCaseException where one of them is no longer as it was read; nothing is written
   *     then
   */
  public static void write(Connection connection, Collection<Folded> files) throws SQLException {
    var sorted = files.stream().sorted(Comparator.comparing((Folded f) -> f.row().key())).toList();
    var size = sorted.size();
    var texts = new String[TEXTS][size];
    for (int i = 0; i < size; i++) {
      fill(texts, i, sorted.get(i));
    }
    try (var statement = connection.prepareStatement(WRITE)) {
      statement.setObject(1, texts[0]);
      statement.setObject(2, texts[1]);
      statement.setObject(3, versions(sorted));
      statement.setObject(4, sorted.stream().map(f -> f.row().history()).toArray(byte[][]::new));
      for (int i = 2; i < TEXTS; i++) {
        statement.setObject(i + 3, texts[i]);
      }
      var written = statement.executeUpdate();
      if (written != size) {
        throw new StaleCaseException(size, written);
      }
    }
  }

  private static void fill(String[][] texts, int i, Folded folded) {
    var found = FoundBy.of(folded.file(), folded.contributions());
    texts[0][i] = folded.row().key().court();
    texts[1][i] = folded.row().key().name();
    texts[2][i] = found.family();
    texts[3][i] = found.state().name();
    texts[4][i] = day(found.filedOn());
    texts[5][i] = day(found.closedOn());
    texts[6][i] = day(found.lastDay());
    texts[7][i] = day(found.dueOn());
    texts[8][i] = found.originCourt().orElse(null);
    texts[9][i] = folded.file().department().orElse(null);
    texts[10][i] = folded.file().judge().orElse(null);
  }

  private static Integer[] versions(List<Folded> files) {
    return files.stream().map(folded -> folded.row().version()).toArray(Integer[]::new);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }
}
