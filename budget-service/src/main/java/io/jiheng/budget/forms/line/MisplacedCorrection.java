package io.jiheng.budget.forms.line;

/** A correction of a cell that the file does not have, or of one that belongs to a merged area. */
public class MisplacedCorrection extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why there is nothing to correct. */
  public enum Reason {
    /** The file has no such line. */
    NO_LINE,
    /** The line, or its table, has no such column. */
    NO_COLUMN,
    /** Another cell reaches into it; what it says stands there. */
    COVERED,
    /** It is corrected twice. */
    TWICE
  }

  private final transient CellCorrection correction;
  private final Reason reason;

  public MisplacedCorrection(CellCorrection correction, Reason reason) {
    super("Nothing to correct at " + correction.place() + ": " + reason);
    this.correction = correction;
    this.reason = reason;
  }

  public CellCorrection correction() {
    return correction;
  }

  public Reason reason() {
    return reason;
  }
}
