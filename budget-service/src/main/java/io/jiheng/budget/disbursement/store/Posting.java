package io.jiheng.budget.disbursement.store;

import io.jiheng.budget.disbursement.LedgerEntry;

/**
 * What came of a request to the ledger.
 *
 * @param isNew false when the same was entered before; then this is the first one
 */
public record Posting(LedgerEntry entry, boolean isNew) {}
