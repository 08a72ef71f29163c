package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import java.time.LocalDate;

/** Why money may be neither paid nor reserved. */
public sealed interface Refusal {

  /** No approved budget to pay from, or its account is closed. */
  record NotPayable() implements Refusal {}

  /** In another year than the budget is for. */
  record OutsideYear(int year) implements Refusal {}

  /** The books record what was done, not what will be. */
  record InTheFuture(LocalDate today) implements Refusal {}

  /** More than what is free: neither paid nor reserved. */
  record AboveFree(Money left, Money reserved) implements Refusal {}

  /** More than what is left of the source that is named. */
  record AboveSource(Source source, Money left) implements Refusal {}

  /** The commitment drawn on has its money of this source, and another one is named. */
  record OtherSource(Source reserved) implements Refusal {}

  /** More than what is left of the commitment drawn on. */
  record AboveCommitment(Money left) implements Refusal {}

  /** What was left of the commitment drawn on has been released. */
  record CommitmentReleased() implements Refusal {}

  /** Paid before the commitment drawn on was made. */
  record BeforeCommitment(LocalDate committedOn) implements Refusal {}

  /** Beyond a level at which the unit stops payments. */
  record Stopped(ReachedLevel at) implements Refusal {}
}
