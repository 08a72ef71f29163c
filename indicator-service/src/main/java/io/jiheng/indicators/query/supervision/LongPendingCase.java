package io.jiheng.indicators.query.supervision;

import io.jiheng.indicators.casefile.CaseFile;

/**
 * A case that is pending for more than a year 长期未结案件.
 *
 * @param daysPending since its filing
 * @param overTwoYears whether it is for more than two
 * @param excluded whether it is left out of the figures: by decision 经审批剔除, or, of an enforcement,
 *     for a statutory cause 法定事由
 */
public record LongPendingCase(
    CaseFile file, Kind kind, long daysPending, boolean overTwoYears, boolean excluded) {

  /** Which figure it belongs to. */
  public enum Kind {
    /** 审判案件: long-pending-1y, long-pending-2y */
    TRIAL("long-pending-1y"),
    /** 执行案件: long-pending-enforcement */
    ENFORCEMENT("long-pending-enforcement");

    private final String indicator;

    Kind(String indicator) {
      this.indicator = indicator;
    }

    String indicator() {
      return indicator;
    }
  }
}
