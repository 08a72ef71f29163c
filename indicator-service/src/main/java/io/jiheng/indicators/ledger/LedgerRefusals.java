package io.jiheng.indicators.ledger;

import io.jiheng.pattern.problem.Problem;
import java.util.UUID;

/** What can stand in the way of a booking, and how it is told. */
final class LedgerRefusals {

  private LedgerRefusals() {}

  static RuntimeException of(Refusal refusal) {
    return Problem.of(422, refusal.reason().code())
        .arg("field", refusal.field())
        .arg("value", refusal.value())
        .exception();
  }

  static RuntimeException referenceTaken(String reference, UUID by) {
    return Problem.of(409, "ledger-reference-taken")
        .arg("field", "reference")
        .arg("value", reference)
        .arg("entry", by)
        .exception();
  }

  static RuntimeException alreadyReversed(UUID entry, UUID by) {
    return Problem.of(409, "ledger-entry-reversed")
        .arg("entry", entry)
        .arg("reversal", by)
        .exception();
  }

  static RuntimeException isReversal(UUID entry, UUID original) {
    return Problem.of(409, "ledger-entry-is-reversal")
        .arg("entry", entry)
        .arg("original", original)
        .exception();
  }
}
