package io.jiheng.indicators.casefile;

/** How a case was closed 结案方式. */
public enum Outcome {
  /** 判决 */
  JUDGMENT,
  /** 调解 */
  MEDIATED,
  /** 撤诉 */
  WITHDRAWN,
  /** 按撤诉处理 */
  DEEMED_WITHDRAWN,
  /** 驳回 */
  REJECTED,
  /** 移送 */
  TRANSFERRED,
  /** 终结诉讼 */
  TERMINATED,
  /** 维持 */
  UPHELD,
  /** 改判 */
  AMENDED,
  /** 发回重审 */
  REMANDED,
  /** 指令、指定再审 */
  RETRIAL_ORDERED,
  /** 提审 */
  RETRIAL_TAKEN,
  /** 执行完毕 */
  COMPLETED,
  /** 终结执行 */
  CONCLUDED,
  /** 终结本次执行程序 (终本) */
  TERMINATED_THIS_ROUND,
  /** 销案 */
  CASE_REVOKED,
  /** 不予执行 */
  NOT_ENFORCED,
  /** 驳回申请 */
  APPLICATION_REJECTED,
  /** 撤销 */
  REVOKED,
  /** 变更 */
  CHANGED,
  /** 确认有效 */
  CONFIRMED,
  /** 其他 */
  OTHER
}
