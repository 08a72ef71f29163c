package io.jiheng.budget.forms.unitdocument;

/** What a unit 预算单位 writes for itself as a whole, once a year. */
public sealed interface UnitDocument permits OverallSheet, DepartmentPlan {

  /** The kinds, as they are stored and told. */
  enum Kind {
    /** 整体绩效目标表 */
    OVERALL_SHEET,
    /** 部门整体绩效目标 */
    DEPARTMENT_PLAN
  }

  Kind kind();
}
