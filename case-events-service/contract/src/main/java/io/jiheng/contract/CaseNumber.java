package io.jiheng.contract;

import io.jiheng.contract.InvalidCaseNumberException.Reason;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case number 案号: {@code (年份)法院代字 类型代字 编号号}, e.g. (2023)冀0283民初1234号 (最高人民法院关于人民法院案件案号的若干规定).
 *
 * @param year the year of filing
 * @param court the court code 法院代字, e.g. 冀0283, 京, 最高法
 * @param typeWord the type word as written, e.g. 民初 or 知民初
 * @param serial the serial number within court, type word and year; zeros before it say nothing
 */
public record CaseNumber(int year, String court, String typeWord, long serial) {

  private static final Pattern FORM =
      Pattern.compile(
          "\\((\\d{4})\\)(%s|[%s]\\d{0,4})([\\u4e00-\\u9fff]{1,6})0*(\\d{1,9})号"
              .formatted(CourtCode.SUPREME, CourtCode.PROVINCES));

  /** (2015)海行民初字第5号: its place sign may be a province's, so that the rest looks like today's. */
  private static final Pattern FORM_BEFORE_2016 = Pattern.compile("字第|[字第]\\d");

  private static final Pattern YEAR = Pattern.compile("\\(\\d{4}\\)");
  private static final Pattern COURT =
      Pattern.compile(
          "(%s|[%s](?:\\d{2}|\\d{4})?)(?!\\d)".formatted(CourtCode.SUPREME, CourtCode.PROVINCES));
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
      var plain = Notation.plain(text);
      matcher = FORM.matcher(plain);
      if (!matcher.matches()) {
        throw new InvalidCaseNumberException(text, reason(plain));
      }
    }
    var number = of(matcher);
    var fault = number.fault();
    if (fault.isPresent()) {
      throw new InvalidCaseNumberException(text, fault.get());
    }
    return number;
  }

  /**
   * Reads the normal form of a number that was taken once, be it by earlier, wider rules.
   *
   * @throws IllegalArgumentException where it is no such form
   */
  public static CaseNumber ofNormalForm(String text) {
    var matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'" + text + "' is no case number in its normal form");
    }
    return of(matcher);
  }

  /** Whether a number of this kind is taken today; earlier versions took others too. */
  public boolean isWellFormed() {
    return fault().isEmpty();
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

  private static CaseNumber of(Matcher matcher) {
    return new CaseNumber(
        Integer.parseInt(matcher.group(1)),
        matcher.group(2).intern(),
        matcher.group(3).intern(),
        Long.parseLong(matcher.group(4)));
  }

  private Optional<Reason> fault() {
    if (typeWord.indexOf('字') >= 0 || typeWord.indexOf('第') >= 0) {
      return Optional.of(Reason.FORM_BEFORE_2016);
    }
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.of(Reason.YEAR);
    }
    if (!CourtCode.hasForm(court)) {
      return Optional.of(Reason.COURT);
    }
    return serial == 0 ? Optional.of(Reason.SERIAL) : Optional.empty();
  }

  private static Reason reason(String plain) {
    if (FORM_BEFORE_2016.matcher(plain).find()) {
      return Reason.FORM_BEFORE_2016;
    }
    var year = YEAR.matcher(plain);
    if (!year.lookingAt()) {
      return Reason.YEAR;
    }
    if (!COURT.matcher(plain.substring(year.end())).lookingAt()) {
      return Reason.COURT;
    }
    if (!plain.matches(".*\\D0*\\d{1,9}号")) {
      return Reason.SERIAL;
    }
    return Reason.TYPE_WORD;
  }
}
