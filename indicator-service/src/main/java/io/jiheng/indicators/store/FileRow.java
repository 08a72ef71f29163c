package io.jiheng.indicators.store;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.casefile.RecordedEvent;
import io.jiheng.indicators.eventlog.History;
import java.time.Instant;
import java.util.List;

/**
 * A file as it is stored.
 *
 * @param version how often it has been written; 0 for a file that is not stored yet
 * @param history its events, see {@link History}
 */
public record FileRow(FileKey key, int version, byte[] history) {

  /** A file of which nothing is stored. */
  public static FileRow none(FileKey key) {
    return new FileRow(key, 0, History.EMPTY);
  }

  /** The row's next version. */
  public FileRow with(byte[] newHistory) {
    return new FileRow(key, version + 1, newHistory);
  }

  /** The events of the history. */
  public List<RecordedEvent> events() {
    return History.recorded(history);
  }

  /** Whether any event of the history was counted after a moment. */
  public boolean isCountedAfter(Instant moment) {
    return History.isCountedAfter(history, moment);
  }

  /** Folds what had been counted of the history by a moment. */
  public Dossier foldKnownAt(Instant knownAt) {
    return Dossier.of(key, History.recordedBy(history, knownAt));
  }

  /** Folds the history. */
  public Dossier fold() {
    return Dossier.of(key, events());
  }
}
