package io.jiheng.budget.forms.filled;

/**
 * Names what a form that was filled in for a project has 自评表, 监控表, for findings to be located: some
 * in the form, some in each of its rows or lines of money.
 */
public final class FilledPointer {

  public static final String DEPARTMENT = "/department";
  public static final String EXPECTED = "/expected";
  public static final String ACHIEVED = "/achieved";
  public static final String ATTAINED = "/attained";
  public static final String CANCELLED = "/cancelled";
  public static final String WHY = "/why";
  public static final String EXECUTION_POINTS = "/execution/points";
  public static final String EXECUTION_SCORE = "/execution/score";
  public static final String TOTAL = "/total";
  public static final String GRADE = "/grade";

  public static final String LEVEL1 = "/level1";
  public static final String LEVEL2 = "/level2";
  public static final String LEVEL3 = "/level3";
  public static final String TARGET = "/target";
  public static final String POINTS = "/points";
  public static final String ACTUAL = "/actual";
  public static final String SCORE = "/score";
  public static final String REASON = "/reason";
  public static final String MEASURE = "/measure";

  public static final String INITIAL = "/initial";
  public static final String BUDGET = "/budget";
  public static final String PAID = "/paid";
  public static final String RATE = "/rate";
  public static final String FORECAST = "/forecast";

  private FilledPointer() {}
}
