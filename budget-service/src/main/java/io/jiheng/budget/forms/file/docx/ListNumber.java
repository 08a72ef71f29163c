package io.jiheng.budget.forms.file.docx;

/** Writes a number of a list 编号 in one of the ways of Word. */
final class ListNumber {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int CIRCLED_ONE = '①';
  private static final int MOST_CIRCLED = 20;
  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final int LETTERS = 26;

  private ListNumber() {}

  /**
   * @param format as Word calls it; what is not known here is written in digits
   */
  static String written(int number, String format) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "ideographTraditional" ->
          chinese(number);
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
          digits(number, DIGITS);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number >= 1 && number <= MOST_CIRCLED
              ? Character.toString(CIRCLED_ONE + number - 1)
              : String.valueOf(number);
      case "upperLetter" -> letter(number, 'A');
      case "lowerLetter" -> letter(number, 'a');
      case "none" -> "";
      default -> String.valueOf(number);
    };
  }

  private static String chinese(int number) {
    if (number <= 0 || number >= HUNDRED) {
      return digits(Math.max(0, number), DIGITS);
    }
    String tens = number / TEN > 1 ? digits(number / TEN, DIGITS) : "";
    String ones = number % TEN == 0 ? "" : digits(number % TEN, DIGITS);
    return tens + (number >= TEN ? "十" : "") + ones;
  }

  private static String digits(int number, String digits) {
    StringBuilder written = new StringBuilder();
    String.valueOf(number).chars().forEach(digit -> written.append(digits.charAt(digit - '0')));
    return written.toString();
  }

  private static String letter(int number, char first) {
    return number >= 1 && number <= LETTERS
        ? String.valueOf((char) (first + number - 1))
        : String.valueOf(number);
  }
}
