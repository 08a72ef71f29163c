package io.jiheng.budget.disbursement;

/**
 * What came of a request for a transfer or carry-over.
 *
 * @param isNew false when the same was entered before; then this is the first one
 */
public record TransferPosting(Transfer transfer, boolean isNew) {}
