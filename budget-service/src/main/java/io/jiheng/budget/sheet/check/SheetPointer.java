package io.jiheng.budget.sheet.check;

/** Names what a sheet has by JSON pointers (RFC 6901) into the request for it. */
public final class SheetPointer {

  public static final String UNIT = "/unit";
  public static final String YEAR = "/year";
  public static final String CODE = "/code";
  public static final String NAME = "/name";
  public static final String BUDGET = "/budgetWan";
  public static final String FISCAL = "/fiscalWan";
  public static final String CARRIED = "/carriedWan";
  public static final String OTHER = "/otherWan";
  public static final String PURPOSE = "/purpose";
  public static final String PLAN = "/plan";
  public static final String OBJECTIVES = "/objectives";
  public static final String INDICATORS = "/indicators";

  private SheetPointer() {}

  /**
   * @param index from 0, in the sheet's order, here and below
   */
  public static String plan(int index) {
    return PLAN + "/" + index;
  }

  public static String day(int index) {
    return plan(index) + "/day";
  }

  public static String objective(int index) {
    return OBJECTIVES + "/" + index;
  }

  public static String indicator(int index) {
    return INDICATORS + "/" + index;
  }

  /**
   * @param member of an indicator: {@code target}, {@code level1}
   */
  public static String indicator(int index, String member) {
    return indicator(index) + "/" + member;
  }
}
