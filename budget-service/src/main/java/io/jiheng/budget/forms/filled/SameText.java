package io.jiheng.budget.forms.filled;

import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.printing.PrintableText;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Whether a cell says what is known. What a form leaves empty takes nothing back. */
public final class SameText {

  /** A blank between two digits makes two figures of one: 2 023 is not 2023. */
  private static final Pattern PARTING = Pattern.compile("(?<=\\p{Nd})[\\p{Zs}\\t]+(?=\\p{Nd})");

  private SameText() {}

  /** To the letter, as far as a file can hold it. */
  static boolean is(String cell, String known) {
    return cell.isEmpty() || cell.equals(PrintableText.said(known));
  }

  /** But for blanks, and half width for full: of names and figures. */
  public static boolean isAlike(String cell, String known) {
    return cell.isEmpty() || plain(cell).equals(plain(known));
  }

  static Predicate<String> alike(String cell) {
    return known -> plain(cell).equals(plain(known));
  }

  /** What the cell says, or what is known if that is the same. */
  public static String or(String cell, String known) {
    return is(cell, known) ? known : cell;
  }

  private static String plain(String text) {
    return Label.plain(PARTING.matcher(PrintableText.said(text)).replaceAll("|"));
  }
}
