package io.jiheng.budget.forms.projectsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An unbroken piece of a printed table's text, and what parts it from the one before.
 *
 * @param offset where it stands in the running text
 */
public record Piece(String text, Piece.Gap gap, int offset) {

  public enum Gap {
    /** The same cell or the next. */
    SPACE,
    /** The next cell: extraction breaks the line between cells of one height. */
    LINE,
    /** A cell goes on below, or the next begins. */
    BLANK_LINE
  }

  private static final Pattern WORD = Pattern.compile("(\\s*)(\\S+)");

  public static List<Piece> of(String text, int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(from, to);
    while (word.find()) {
      pieces.add(new Piece(word.group(2), gap(word.group(1)), word.start(2)));
    }
    return pieces;
  }

  private static Gap gap(String blank) {
    long breaks = blank.chars().filter(letter -> letter == '\n').count();
    if (breaks == 0) {
      return Gap.SPACE;
    }
    return breaks == 1 ? Gap.LINE : Gap.BLANK_LINE;
  }

  public int width() {
    return text.length();
  }

  /** Pieces as the text of one cell. */
  public static String joined(List<Piece> pieces) {
    StringBuilder cell = new StringBuilder();
    for (Piece piece : pieces) {
      if (!cell.isEmpty() && piece.gap == Gap.SPACE) {
        cell.append(' ');
      }
      cell.append(piece.text);
    }
    return cell.toString();
  }
}
