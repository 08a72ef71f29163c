package io.jiheng.budget.targets;

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
    boolean words = understood instanceof Target.Qualitative;
    return words || isOfFormsYear()
        ? TargetReader.readIn(year, text)
            .map(day -> new TargetText(text, day))
            .orElseGet(() -> words ? this : of(text))
        : this;
  }

  /** Whether the year of its day is not written, but that of the form. */
  public boolean isOfFormsYear() {
    return understood instanceof Target.Deadline
        && TargetReader.read(text) instanceof Target.Qualitative;
  }

  /** Whether both are understood as the same figure: 100百分比 and 100%. */
  public boolean saysSameAs(TargetText other) {
    Optional<TargetThreshold> own = bar();
    return own.isPresent() && own.flatMap(bar -> other.bar().filter(bar::isSameAs)).isPresent();
  }

  /**
   * Whether this may be how a form that has a column for the sign prints another, which has none: =
   * 100% for 100%.
   */
  public boolean isSignedFormOf(TargetText other) {
    return bar().filter(own -> other.bar().filter(own::isUnsignedBut).isPresent()).isPresent();
  }

  private Optional<TargetThreshold> bar() {
    return TargetThreshold.of(understood, Comparison.UNSIGNED, ANY_YEAR);
  }

  /** The target written so; this one if it is. */
  public TargetText with(String other) {
    return text.equals(other) ? this : of(other);
  }
}
