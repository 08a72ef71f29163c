package io.jiheng.budget.forms.mutation;

/** Something that a preview does to a figure in silence. */
public record Fault(Kind kind, String place, String what, String told) {

  /** What can go wrong with a figure. */
  public enum Kind {
    /** The service broke. */
    BROKEN,
    /** It stands in the form and is neither understood nor reported. */
    LOST,
    /** It is a target that holds figures, taken for words, and nobody is told. */
    WORDS,
    /** It is understood as something that the form does not call it. */
    MOVED,
    /** It is understood and stands nowhere. */
    MADE_UP,
    /** It is hidden in the file, and nobody is told. */
    HIDDEN,
    /** The form states one year and another is taken, or two and nobody is told. */
    YEAR
  }

  @Override
  public String toString() {
    return kind + " " + place + " “" + what + "”" + (told.isEmpty() ? "" : " ← " + told);
  }
}
