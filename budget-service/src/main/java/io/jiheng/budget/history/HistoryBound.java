package io.jiheng.budget.history;

import io.jiheng.pattern.refusal.RefusedException;

/**
 * Bounds how much a history that is only added to may hold 历史条数上限, so that it can be read whole.
 * People fill none of them in the years that a sheet is worked with; a program that runs wild does.
 */
public enum HistoryBound {
  /** Reported values, freezes or settings of one sheet, each for itself: a few words a piece. */
  ENTRIES(10_000),
  /** Revisions of one document: each holds the whole of it. */
  REVISIONS(1_000);

  private final int most;

  HistoryBound(int most) {
    this.most = most;
  }

  /**
   * Gives the number of an entry back if there is room for it.
   *
   * @param number of the next entry, counted from 1
   * @throws RefusedException {@code history-full} where the history holds as much as it may
   */
  public int admit(int number) {
    if (number > most) {
      throw RefusedException.conflict("history-full").with("most", most);
    }
    return number;
  }
}
