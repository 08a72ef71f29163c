package io.jiheng.budget.unit.rest;

/** What descriptions of operations say of four eyes 四眼原则. */
public final class FourEyesText {

  /** Of deciding on what somebody has handed in. */
  public static final String OF_SUBMISSION =
      " 报送人本人不能办理（四眼原则），答 403 four-eyes，除非该单位已停用。"
          + " Refused with 403 four-eyes to who handed it in, unless the unit has switched that off.";

  /** Of paying or releasing what somebody has committed. */
  public static final String OF_COMMITMENT =
      " 登记该合同或冻结的人本人不能办理（四眼原则），答 403 four-eyes，除非该单位已停用。"
          + " Refused with 403 four-eyes to who entered the commitment, unless the unit has switched that off.";

  private FourEyesText() {}
}
