package io.jiheng.contract;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads court codes 法院代字: 最高法, or the sign of a province with 0 digits (its high court), 2 (an
 * intermediate or special court) or 4 (a basic court). Which of them exist is not known here: the
 * list of courts is open, its form is not.
 */
public final class CourtCode {

  static final String SUPREME = "最高法";
  static final String PROVINCES = "京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新兵军";

  /** Their districts' codes begin with 01 whichever intermediate court is above them. */
  private static final String MUNICIPALITIES = "京津沪渝";

  private static final Pattern FORM =
      Pattern.compile(SUPREME + "|[" + PROVINCES + "](?:\\d{2}|\\d{4})?");

  private static final Pattern MEANT = Pattern.compile("[" + PROVINCES + "]\\d*");

  private CourtCode() {}

  /** The code in its normal form, whatever digits and blanks it is written with. */
  public static Optional<String> read(String text) {
    return hasForm(text)
        ? Optional.of(text)
        : Optional.of(Notation.plain(text)).filter(CourtCode::hasForm);
  }

  /**
   * Whether a court is another one or stands under it, as far as the codes tell: 冀0283 under 冀02,
   * both under 冀, all under 最高法. Which district of a municipality (京, 津, 沪, 渝) is under which of
   * its intermediate courts, they do not tell.
   */
  public static boolean isUnder(String code, String above) {
    if (code.equals(above) || above.equals(SUPREME)) {
      return true;
    }
    return hasForm(above)
        && hasForm(code)
        && code.startsWith(above)
        && (above.length() == 1 || MUNICIPALITIES.indexOf(above.charAt(0)) < 0);
  }

  /** Whether the text is a province's sign with any digits. */
  static boolean isMeant(String text) {
    return MEANT.matcher(Notation.plain(text)).matches();
  }

  static boolean hasForm(String code) {
    return FORM.matcher(code).matches();
  }
}
