package io.jiheng.indicators.ledger;

import java.util.UUID;

/** Reports that an entry cannot be taken back 不能冲正. */
public final class ReversalRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final UUID entry;
  private final UUID other;

  /** What stands in the way. */
  public enum Reason {
    /** The entry was taken back before, by the other one. */
    REVERSED_BEFORE,
    /** The entry is itself the counter-entry to the other one. */
    IS_REVERSAL
  }

  ReversalRefusedException(Reason reason, UUID entry, UUID other) {
    super(reason + " " + entry + " " + other, null, false, false);
    this.reason = reason;
    this.entry = entry;
    this.other = other;
  }

  public Reason reason() {
    return reason;
  }

  public UUID entry() {
    return entry;
  }

  /** The counter-entry, or the entry that this one takes back. */
  public UUID other() {
    return other;
  }
}
