package io.jiheng.indicators.close;

/** What made a closed value another one 调整原因. */
public enum AdjustmentCause {
  /** 关账后收到的案件事件 */
  CASES,
  /** 关账后登记或冲正的台账 */
  LEDGER,
  /** 关账后变动的名册 */
  ROSTER,
  /** 计数规则、审限规则变更，或口径变更 */
  RULES,
  /** 法院隶属变更 */
  COURTS,
  /** 指标已不在目录 */
  WITHDRAWN
}
