package io.jiheng.indicators.rebuild;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.store.FileRow;
import io.jiheng.indicators.store.FileRows;
import io.jiheng.indicators.store.FileWrites;
import io.jiheng.indicators.store.LimitsInForce;
import io.jiheng.indicators.store.RebuildJob.Phase;
import io.jiheng.indicators.store.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Folds every file anew and brings the columns by which files are found up to date. After new rules
 * it has to come first: by those columns a court finds the files charged to it.
 */
final class FileRefresh {

  private static final int CHUNK = 1_000;

  private final Transactions transactions;
  private final Progress progress;

  FileRefresh(Transactions transactions, Progress progress) {
    this.transactions = transactions;
    this.progress = progress;
  }

  /** A number of files, those that follow the one given. */
  @FunctionalInterface
  private interface Next {
    List<FileRow> after(Connection connection, Optional<FileKey> last) throws SQLException;
  }

  void run() throws SQLException {
    progress.begin(Phase.FILES, transactions.readAtOneMoment(FileRows::count), 0);
    refresh((connection, last) -> FileRows.after(connection, last, CHUNK));
  }

  /** The same for the files of one court; it begins no phase. */
  void run(String court) throws SQLException {
    refresh(
        (connection, last) ->
            FileRows.ofCourtAfter(connection, court, last.map(FileKey::name).orElse(""), CHUNK));
  }

  private void refresh(Next next) throws SQLException {
    var last = Optional.<FileKey>empty();
    do {
      last = chunk(next, last);
    } while (last.isPresent());
  }

  /** The key of the last file of the chunk; none where there was no file more. */
  private Optional<FileKey> chunk(Next next, Optional<FileKey> last) throws SQLException {
    var folded =
        transactions.readAtOneMoment(connection -> fold(connection, next.after(connection, last)));
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    transactions.write(connection -> FileWrites.refresh(connection, folded));
    return Optional.of(folded.get(folded.size() - 1).row().key());
  }

  private List<FileWrites.Folded> fold(Connection connection, List<FileRow> rows)
      throws SQLException {
    var courts = rows.stream().map(row -> row.key().court()).collect(Collectors.toSet());
    var limits = LimitsInForce.read(connection, courts);
    var folded = new ArrayList<FileWrites.Folded>(rows.size());
    for (var row : rows) {
      var events = row.events();
      var dossier = Dossier.of(row.key(), events);
      var contributions = Rules.contributions(dossier, limits);
      folded.add(FileWrites.Folded.of(row, dossier, contributions, limits));
      progress.file(events.size());
    }
    return folded;
  }
}
