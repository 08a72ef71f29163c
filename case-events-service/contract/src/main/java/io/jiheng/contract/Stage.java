package io.jiheng.contract;

/** Where in the course of justice a type word stands 审级与程序阶段. */
public enum Stage {
  /** 一审 */
  FIRST_INSTANCE,
  /** 二审 */
  SECOND_INSTANCE,
  /** 再审审查 */
  RETRIAL_REVIEW,
  /** 再审 */
  RETRIAL,
  /** 首次执行 (执) */
  FIRST_ENFORCEMENT,
  /** 恢复执行 (执恢) */
  RESUMED_ENFORCEMENT,
  /** 财产保全执行 (执保) */
  PRESERVATION,
  /** 执行异议 (执异) */
  OBJECTION,
  /** 执行复议 (执复) */
  RECONSIDERATION,
  /** 诉前调解 (诉前调) */
  MEDIATION,
  /** 司法确认 (诉前调确) */
  MEDIATION_CONFIRMATION,
  /** 出具调解书 (诉前调书) */
  MEDIATION_STATEMENT,
  OTHER
}
