package io.jiheng.budget.disbursement;

/**
 * What came of a request for a commitment or its release.
 *
 * @param isNew false when the same was entered before
 */
public record CommitmentPosting(CommitmentStanding standing, boolean isNew) {}
