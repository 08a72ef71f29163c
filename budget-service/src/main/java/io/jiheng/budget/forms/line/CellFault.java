package io.jiheng.budget.forms.line;

import java.util.regex.Pattern;

/** What a cell says whose formula has come to nothing 公式错误. */
public final class CellFault {

  /** Stands where a formula has no stored value and none could be computed. */
  public static final String NO_VALUE = "#公式无值!";

  private static final Pattern ERROR =
      Pattern.compile("#(?:REF!|DIV/0!|N/A|VALUE!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)");

  private CellFault() {}

  /** Whether it is an error that a formula gave, as spreadsheet programs write it. */
  public static boolean isError(String text) {
    return ERROR.matcher(text.strip()).matches();
  }
}
