package io.jiheng.indicators.store;

import io.jiheng.contract.CaseNumber;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.eventlog.History;

/**
 * A case as it is stored.
 *
 * @param version how often it has been written; 0 for a case that is not stored yet
 * @param history its events, see {@link History}
 */
public record CaseRow(CaseNumber number, int version, byte[] history) {

  /** A case of which nothing is stored. */
  public static CaseRow none(CaseNumber number) {
    return new CaseRow(number, 0, History.EMPTY);
  }

  /** The row's next version. */
  public CaseRow with(byte[] newHistory) {
    return new CaseRow(number, version + 1, newHistory);
  }

  /** Folds the history. */
  public CaseFile fold() {
    return CaseFile.of(number, History.recorded(history));
  }
}
