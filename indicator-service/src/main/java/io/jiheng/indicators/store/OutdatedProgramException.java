package io.jiheng.indicators.store;

/** Tells that a query cannot be answered, because this program is older than the counters 程序过旧. */
public final class OutdatedProgramException extends DatabaseException {

  private static final long serialVersionUID = 1L;

  private final int inForce;

  public OutdatedProgramException(NewerRulesException cause) {
    super(cause);
    this.inForce = cause.inForce();
  }

  /** The version of the rules in force. */
  public int inForce() {
    return inForce;
  }
}
