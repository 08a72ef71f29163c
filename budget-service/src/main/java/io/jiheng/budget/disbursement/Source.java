package io.jiheng.budget.disbursement;

/** Where money comes from 资金来源. */
public enum Source {
  /** 财政资金 */
  FISCAL,
  /** 其他资金 */
  OTHER,
  /** 上年结转 */
  CARRIED
}
