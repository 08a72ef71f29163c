package io.jiheng.indicators.ingest;

import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.eventlog.History;
import io.jiheng.indicators.eventlog.UnreadableEventException;
import io.jiheng.indicators.eventlog.UnreadableEventException.Code;
import io.jiheng.indicators.store.DeadLetter;
import io.jiheng.indicators.store.EventIdentities;
import io.jiheng.indicators.store.EventKey;
import io.jiheng.indicators.store.FileRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts aside the events of cases that take no more 案卷已满. A case is folded anew with each of its
 * events, so that one without a bound would stop the counting of all others.
 */
final class Overfull {

  private Overfull() {}

  /**
   * Takes such events out of the batch, and gives their identities back.
   *
   * @param rows of the files of all events that are claimed
   * @param claimed what the batch would count, by its identities
   * @param repeated what has the identity of another
   * @return the dead letters of what is taken out
   */
  static List<DeadLetter> of(
      Connection connection,
      Map<FileKey, FileRow> rows,
      Map<EventKey, IncomingEvent> claimed,
      List<IncomingEvent> repeated)
      throws SQLException {
    Set<EventKey> keys = new HashSet<>();
    List<DeadLetter> letters = new ArrayList<>();
    for (var event : claimed.values()) {
      var row = rows.get(event.envelope().key());
      if (row != null && History.isFull(row.history())) {
        keys.add(event.key());
        letters.add(letter(event));
      }
    }
    if (!keys.isEmpty()) {
      claimed.keySet().removeAll(keys);
      repeated.stream()
          .filter(event -> keys.contains(event.key()))
          .map(Overfull::letter)
          .forEach(letters::add);
      repeated.removeIf(event -> keys.contains(event.key()));
      EventIdentities.release(connection, keys);
    }
    return letters;
  }

  private static DeadLetter letter(IncomingEvent event) {
    return BatchReader.deadLetter(
        event,
        new UnreadableEventException(
            Code.CASE_FULL,
            "/subject",
            event.envelope().key().text(),
            "该案事件已达上限（约一万件），不再接收；请核对来源系统是否重复生成事件"));
  }
}
