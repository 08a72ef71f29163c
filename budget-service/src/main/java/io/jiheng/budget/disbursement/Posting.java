package io.jiheng.budget.disbursement;

import java.util.List;

/**
 * What came of a request to the ledger.
 *
 * @param isNew false when the same was entered before; then this is the first one
 * @param warnings the levels of warning that a new payment goes beyond
 */
public record Posting(LedgerEntry entry, boolean isNew, List<ReachedLevel> warnings) {

  public Posting {
    warnings = List.copyOf(warnings);
  }

  static Posting repeated(LedgerEntry first) {
    return new Posting(first, false, List.of());
  }
}
