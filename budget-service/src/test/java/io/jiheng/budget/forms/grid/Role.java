package io.jiheng.budget.forms.grid;

import java.util.Set;

/**
 * What a cell of a form is 栏目, whatever the form calls it, and in which fields of a preview it may
 * be found again.
 */
public enum Role {
  /** Names of rows and columns, and what is printed in every copy of a form. */
  LABEL,
  /** Of no field that the forms are known to have: it can only be reported. */
  UNKNOWN,
  /** What the form reckons from its other figures, and nobody reads: 分值合计. */
  DERIVED,
  /** What forms say beside all that is kept, by names that are known: 主管部门, 项目类别. */
  ASIDE,
  TITLE("heading", "year", "name"),
  UNIT_NAME("unit", "unitName"),
  YEAR("year"),
  /** 单位：万元 */
  MONEY_UNIT,
  CODE("code"),
  NAME("name"),
  BUDGET("budgetWan", "budgetText"),
  FISCAL("fiscalWan", "fiscalText"),
  OTHER("otherWan", "otherText"),
  /** 上年结转 */
  CARRIED("carriedWan", "carriedText", "carriedOverWan", "carriedOverText"),
  PURPOSE("purpose"),
  PLAN_DATE("plan.month", "plan.day"),
  PLAN_SHARE("plan.cumulativePercent"),
  OBJECTIVE("objectives", "objectives.number", "objectives.text", "expected"),
  ACHIEVED("achieved"),
  LEVEL1("indicators.level1"),
  LEVEL2("indicators.level2"),
  LEVEL3("indicators.level3", "indicators.description"),
  DESCRIPTION("indicators.description"),
  TARGET("indicators.target", "rows.annual", "rows.target"),
  SIGN("indicators.target", "rows.sign", "rows.target"),
  MEASURE("indicators.target", "rows.measure", "rows.target"),
  NATURE("indicators.nature"),
  BASIS("indicators.basis"),
  POINTS("indicators.points"),
  ACTUAL("indicators.actual", "indicators.band", "indicators.sharePercent"),
  SCORE("indicators.score"),
  REASON("indicators.reason", "indicators.measure"),
  FORECAST("indicators.expected"),
  FUND_INITIAL("funds.initial"),
  FUND_BUDGET("funds.budget"),
  FUND_PAID("funds.paid"),
  FUND_RATE("funds.rate"),
  FUND_FORECAST("funds.forecast"),
  EXECUTION_POINTS("executionPoints"),
  EXECUTION_SCORE("executionScore"),
  EXECUTION_REASON("executionReason", "executionMeasure", "reason", "measure"),
  TOTAL("total"),
  SIGNER("signedBy"),
  SIGNED_ON("signedOn"),
  NUMBER("rows.number"),
  DUTY("rows.duty"),
  DUTY_OBJECTIVE("rows.objective"),
  INDICATOR("rows.indicator"),
  PLANNED("rows.planned"),
  STANDARD("rows.standard"),
  STANDARD_SOURCE("rows.standardSource"),
  MEAN("rows.mean"),
  LAST_YEAR("rows.lastYear"),
  SOURCE("rows.source"),
  NOTE("rows.note"),
  ACTIVITY("rows.activity"),
  PROJECTS("rows.projects"),
  DEPARTMENTS("rows.departments");

  private final Set<String> fields;

  Role(String... fields) {
    this.fields = Set.of(fields);
  }

  /** Whether a cell of this role may be found in a field: {@code indicators.target.number}. */
  public boolean standsIn(String field) {
    return fields.contains(field) || fields.contains(field.replaceFirst("(target)\\.\\w+$", "$1"));
  }

  /** Whether the form's figures are money in the unit that it states. */
  public boolean isMoney() {
    return this == BUDGET || this == FISCAL || this == OTHER || this == CARRIED;
  }

  /** Whether figures in it are no statement of whoever fills the form in. */
  public boolean isPrinted() {
    return this == LABEL || this == DERIVED || this == ASIDE || this == TITLE || this == MONEY_UNIT;
  }
}
