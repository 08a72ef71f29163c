package io.jiheng.budget.printing;

/**
 * Text as every kind of file can hold it: its lines parted by line feeds alone, and without what is
 * no sign at all. It is the one rule for it: what is kept is kept so, or it would come back changed
 * from a file it was written to.
 */
public final class PrintableText {

  /** What stands where a form has nothing to say. */
  public static final String NOTHING = "—";

  /** The last two places of every plane stand for none. */
  private static final int NO_CHARACTER = 0xFFFE;

  /** At the beginning of a text file it would be taken for the file's own. */
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private PrintableText() {}

  public static String of(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\t', ' ')
        .codePoints()
        .filter(PrintableText::isSign)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isSign(int letter) {
    return letter == '\n'
        || !Character.isISOControl(letter)
            && Character.getType(letter) != Character.SURROGATE
            && (letter & NO_CHARACTER) != NO_CHARACTER
            && letter != BYTE_ORDER_MARK;
  }

  /** The text, or the dash of an empty cell. */
  public static String orDash(String text) {
    return text.isBlank() ? NOTHING : text;
  }

  /** What a cell says, which is nothing where it has a dash. */
  public static String said(String cell) {
    String text = of(cell).strip();
    return text.equals(NOTHING) ? "" : text;
  }
}
