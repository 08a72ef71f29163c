package io.jiheng.budget.document.mutation;

/**
 * Something that a preview reports.
 *
 * @param line of which line of the file, -1 if it names none
 */
record Finding(String code, String place, int line, String row, String cell, String message) {

  boolean says(String text) {
    String squeezed = Figures.squeezed(text);
    String all = Figures.squeezed(row + " " + cell + " " + message);
    return !squeezed.isEmpty() && all.contains(squeezed) && Figures.all(text, row + cell + message);
  }

  boolean isOfHidden() {
    return code.contains("hidden");
  }

  @Override
  public String toString() {
    return code + "@" + place + " " + row + "/" + cell + ": " + message;
  }
}
