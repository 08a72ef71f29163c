package io.jiheng.budget.forms.mutation;

import java.util.regex.Pattern;

/**
 * Something that a preview reports.
 *
 * @param line of which line of the file, -1 if it names none
 */
record Finding(
    String code, boolean error, String place, int line, String row, String cell, String message) {

  boolean says(String text) {
    String squeezed = Figures.squeezed(text);
    String all = Figures.squeezed(row + " " + cell + " " + message);
    boolean literally = all.contains(squeezed) && Figures.all(text, row + cell + message);
    return !squeezed.isEmpty() && (literally || quotes(squeezed) || saysNumber(squeezed));
  }

  /**
   * It has the whole text and nothing else in quotes, or as one of several there: “五”. A numeral in
   * Chinese is no figure among other words.
   */
  private boolean quotes(String text) {
    return Pattern.compile("[“|、]" + Pattern.quote(text) + "[”|、]")
        .matcher(Figures.squeezed(message))
        .find();
  }

  /** A worksheet that holds -1.50 as a number shows -1.5, 0100 as 100, and 97.00% as 97%. */
  private boolean saysNumber(String text) {
    return text.matches("-?\\d+\\.\\d+%?|-?0\\d+")
        && Figures.all(text, message)
        && (!text.startsWith("-") || message.contains("-"))
        && (!text.endsWith("%") || message.contains("%"));
  }

  /** It lists the rows it is about: 第 7、8 行. */
  boolean mentionsRow(String number) {
    return message.matches("(?s).*第[ \\d、,]*\\b" + number + "\\b[ \\d、,]*行.*");
  }

  /** It has this in its place or in its words. */
  boolean names(String part) {
    return (place + row + cell + message).contains(part);
  }

  boolean isOfHidden() {
    return code.contains("hidden");
  }

  @Override
  public String toString() {
    return code + "@" + place + " " + row + "/" + cell + ": " + message;
  }
}
