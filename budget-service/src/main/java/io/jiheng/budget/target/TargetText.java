package io.jiheng.budget.target;

import java.util.Optional;

/**
 * A target kept twice: the text exactly as the sheet has it, and what was understood of it. The
 * text is what is stored; the understanding follows from it.
 */
public record TargetText(String text, Target understood) {

  private static final int ANY_YEAR = 2000;

  public static TargetText of(String text) {
    return new TargetText(text, TargetReader.read(text));
  }

  /** Whether both are understood as the same figure: 100百分比 and 100%. */
  public boolean saysSameAs(TargetText other) {
    Optional<Bar> own = bar();
    return own.isPresent() && own.flatMap(bar -> other.bar().filter(bar::isSameAs)).isPresent();
  }

  private Optional<Bar> bar() {
    return Bar.of(understood, Comparison.UNSIGNED, ANY_YEAR);
  }

  /** The target written so; this one if it is. */
  public TargetText with(String other) {
    return text.equals(other) ? this : of(other);
  }
}
