package io.jiheng.budget.paper;

/**
 * Text as every kind of file can hold it: lines end in one way, and what is no sign at all is a
 * blank.
 */
public final class PrintableText {

  /** What stands where a form has nothing to say. */
  public static final String NOTHING = "—";

  private PrintableText() {}

  public static String of(String text) {
    return text.replaceAll("\\r\\n?", "\n")
        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]|\\p{Cs}", " ");
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
