package io.jiheng.budget.target;

import java.util.Optional;

/**
 * A target kept twice: the text exactly as the sheet has it, and what was understood of it. The
 * text is what is stored; the understanding follows from it, and from the year of the form.
 */
public record TargetText(String text, Target understood) {

  private static final int ANY_YEAR = 2000;

  public static TargetText of(String text) {
    return new TargetText(text, TargetReader.read(text));
  }

  /** The target in a form of that year, of which a day without a year is: 12月底前. */
  public TargetText in(int year) {
    boolean days =
        understood instanceof Target.Qualitative || understood instanceof Target.Deadline;
    return days && read() instanceof Target.Qualitative words
        ? new TargetText(text, TargetReader.readIn(year, text).orElse(words))
        : this;
  }

  /** Whether the year of its day is not written, but that of the form. */
  public boolean isOfFormsYear() {
    return understood instanceof Target.Deadline && read() instanceof Target.Qualitative;
  }

  private Target read() {
    return TargetReader.read(text);
  }

  /** Whether both are understood as the same figure: 100百分比 and 100%. */
  public boolean saysSameAs(TargetText other) {
    Optional<Bar> own = bar();
    return own.isPresent() && own.flatMap(bar -> other.bar().filter(bar::isSameAs)).isPresent();
  }

  /**
   * Whether this may be how a form that has a column for the sign prints another, which has none: =
   * 100% for 100%.
   */
  public boolean isSignedFormOf(TargetText other) {
    return bar().filter(own -> other.bar().filter(own::isUnsignedBut).isPresent()).isPresent();
  }

  private Optional<Bar> bar() {
    return Bar.of(understood, Comparison.UNSIGNED, ANY_YEAR);
  }

  /** The target written so; this one if it is. */
  public TargetText with(String other) {
    return text.equals(other) ? this : of(other);
  }
}
