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

  /** Whether the text is a province's sign with any digits. */
  static boolean isMeant(String text) {
    return MEANT.matcher(Notation.plain(text)).matches();
  }

  static boolean hasForm(String code) {
    return FORM.matcher(code).matches();
  }
}
