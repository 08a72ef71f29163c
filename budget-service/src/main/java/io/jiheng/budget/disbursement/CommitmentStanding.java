package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What has become of a commitment.
 *
 * @param drawn paid out of it, counter-entries taken off
 * @param release empty as long as it holds
 */
public record CommitmentStanding(Commitment commitment, Money drawn, Optional<Release> release) {

  /** The release 释放 of what was left. */
  public record Release(
      Money amount, LocalDate on, String reason, Instant enteredAt, String enteredBy) {}

  /** What can still be drawn, and is kept back from everything else as long. */
  public Money left() {
    return release.isPresent() ? Money.ZERO : commitment.amount().minus(drawn);
  }
}
