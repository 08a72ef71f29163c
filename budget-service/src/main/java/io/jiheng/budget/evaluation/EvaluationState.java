package io.jiheng.budget.evaluation;

/** Where a self-evaluation 绩效自评 stands. */
public enum EvaluationState {
  /** 填报中: reckoned anew whenever it is read. */
  DRAFT,
  /** 已报送: signed, and from then on what it was then. */
  SUBMITTED
}
