package io.jiheng.indicators.rebuild;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.store.FileRow;
import io.jiheng.indicators.store.FileRows;
import io.jiheng.indicators.store.FileWrites;
import io.jiheng.indicators.store.RebuildJob.Phase;
import io.jiheng.indicators.store.Transactions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  void run() throws SQLException {
    progress.begin(Phase.FILES, transactions.readAtOneMoment(FileRows::count), 0);
    var last = Optional.<FileKey>empty();
    do {
      last = chunkAfter(last);
    } while (last.isPresent());
  }

  /** The key of the last file of the chunk; none where there was no file more. */
  private Optional<FileKey> chunkAfter(Optional<FileKey> last) throws SQLException {
    var rows = transactions.readAtOneMoment(c -> FileRows.after(c, last, CHUNK));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var folded = fold(rows);
    transactions.write(connection -> FileWrites.refresh(connection, folded));
    return Optional.of(rows.get(rows.size() - 1).key());
  }

  private List<FileWrites.Folded> fold(List<FileRow> rows) throws SQLException {
    var folded = new ArrayList<FileWrites.Folded>(rows.size());
    for (var row : rows) {
      var events = row.events();
      var dossier = Dossier.of(row.key(), events);
      folded.add(FileWrites.Folded.of(row, dossier, Rules.contributions(dossier)));
      progress.file(events.size());
    }
    return folded;
  }
}
