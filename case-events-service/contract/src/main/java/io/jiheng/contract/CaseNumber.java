package io.jiheng.contract;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case number 案号: {@code (年份)法院代字 类型代字 编号号}, e.g. (2023)冀0283民初1234号 (最高人民法院关于人民法院案件案号的若干规定).
 *
 * @param year the year of filing
 * @param court the court code 法院代字, e.g. 冀0283, 京, 最高法
 * @param typeWord the type word as written, e.g. 民初 or 知民初
 * @param serial the serial number within court, type word and year
 */
public record CaseNumber(int year, String court, String typeWord, long serial) {

  private static final String PROVINCES = "京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新兵军";
  private static final Pattern COURT = Pattern.compile("最高法|[" + PROVINCES + "]\\d{0,4}");
  private static final Pattern FORM =
      Pattern.compile(
          "\\((\\d{4})\\)(最高法|[" + PROVINCES + "]\\d{0,4})([\\u4e00-\\u9fff]{1,6})(\\d{1,9})号");
  private static final Pattern FORM_BEFORE_2016 = Pattern.compile("\\(\\d{4}\\).+字第\\d+号.*");
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2999;

  /**
   * Reads a case number; full-width brackets and digits and any white space are normalised.
   *
   * @throws InvalidCaseNumberException naming the text and what is wrong with it
   */
  public static CaseNumber parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      matcher = FORM.matcher(normalise(text));
      if (!matcher.matches()) {
        throw new InvalidCaseNumberException(text, reason(normalise(text)));
      }
    }
    int year = Integer.parseInt(matcher.group(1));
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new InvalidCaseNumberException(text, InvalidCaseNumberException.Reason.YEAR);
    }
    return new CaseNumber(
        year,
        matcher.group(2).intern(),
        matcher.group(3).intern(),
        Long.parseLong(matcher.group(4)));
  }

  /** Whether the text is a court code 法院代字. */
  public static boolean isCourtCode(String text) {
    return COURT.matcher(text).matches();
  }

  /** The family its type word tells. */
  public CaseFamily family() {
    return CaseFamilies.standard().of(typeWord);
  }

  /** The number in its normal form, e.g. (2023)冀0283民初1234号. */
  @Override
  public String toString() {
    return "(" + year + ")" + court + typeWord + serial + "号";
  }

  private static String normalise(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}\\p{Cf}]+", "")
        .replace('〔', '(')
        .replace('〕', ')')
        .replace('[', '(')
        .replace(']', ')');
  }

  private static InvalidCaseNumberException.Reason reason(String text) {
    if (!text.matches("\\(\\d{4}\\).*")) {
      return InvalidCaseNumberException.Reason.YEAR;
    }
    if (FORM_BEFORE_2016.matcher(text).matches()) {
      return InvalidCaseNumberException.Reason.FORM_BEFORE_2016;
    }
    if (!COURT.matcher(text.substring(6)).lookingAt()) {
      return InvalidCaseNumberException.Reason.COURT;
    }
    if (!text.matches(".*\\d{1,9}号")) {
      return InvalidCaseNumberException.Reason.SERIAL;
    }
    return InvalidCaseNumberException.Reason.TYPE_WORD;
  }
}
