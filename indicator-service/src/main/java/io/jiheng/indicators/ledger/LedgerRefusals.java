package io.jiheng.indicators.ledger;

import io.jiheng.pattern.refusal.RefusedException;
import java.util.UUID;

/** Says what can stand in the way of a counter-entry 冲正. */
final class LedgerRefusals {

  private LedgerRefusals() {}

  static RefusedException alreadyReversed(UUID entry, UUID by) {
    return RefusedException.conflict("ledger-entry-reversed")
        .with("entry", entry)
        .with("reversal", by);
  }

  static RefusedException isReversal(UUID entry, UUID original) {
    return RefusedException.conflict("ledger-entry-is-reversal")
        .with("entry", entry)
        .with("original", original);
  }
}
