package io.jiheng.budget.target;

/**
 * A target kept twice: the text exactly as the sheet has it, and what was understood of it. The
 * text is what is stored; the understanding follows from it.
 */
public record TargetText(String text, Target understood) {

  public static TargetText of(String text) {
    return new TargetText(text, TargetReader.read(text));
  }

  /** The target written so; this one if it is. */
  public TargetText with(String other) {
    return text.equals(other) ? this : of(other);
  }
}
