package io.jiheng.budget.evaluation;

/** What can be done with a self-evaluation; each leaves a revision. */
public enum EvaluationStep {
  /** 填报 */
  SAVE,
  /** 报送 */
  SUBMIT,
  /** 退回 */
  RETURN
}
