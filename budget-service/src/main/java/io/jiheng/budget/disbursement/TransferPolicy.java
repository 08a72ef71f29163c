package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectState;
import java.util.Optional;

/** Whether budget may be moved from one project to another 调剂与结转. */
public final class TransferPolicy {

  private TransferPolicy() {}

  /** Why a transfer or carry-over is refused. */
  public sealed interface Refused {

    /** No approved budget to give or take, or its account is closed. */
    record NotPayable(Project project) implements Refused {}

    /** A transfer stays within its year. */
    record AcrossYears() implements Refused {}

    /** Only what is left of a closed account is carried over. */
    record NotClosed(Project project) implements Refused {}

    /** What is left stays with its unit and goes into the year after. */
    record NotNextYear() implements Refused {}

    /** More than is free of that source, or nothing is. */
    record AboveFree(Source source, Money left) implements Refused {}

    /** More than is left of the closed account, or nothing is. */
    record AboveLeft(Money left) implements Refused {}
  }

  /**
   * @param funds of the giving project
   * @return empty if the transfer may be made
   */
  public static Optional<Refused> ofTransfer(
      Project from, Project to, Funds funds, Source source, Money amount) {
    Money left = funds.freeBySource().of(source);
    if (!from.state().isPayable()) {
      return Optional.of(new Refused.NotPayable(from));
    }
    if (!to.state().isPayable()) {
      return Optional.of(new Refused.NotPayable(to));
    }
    if (year(from) != year(to)) {
      return Optional.of(new Refused.AcrossYears());
    }
    return isAmong(amount, left)
        ? Optional.empty()
        : Optional.of(new Refused.AboveFree(source, left));
  }

  /**
   * @param funds of the closed project
   * @return empty if the carry-over may be made
   */
  public static Optional<Refused> ofCarryOver(Project from, Project to, Funds funds, Money amount) {
    if (from.state() != ProjectState.CLOSED) {
      return Optional.of(new Refused.NotClosed(from));
    }
    if (!to.state().isPayable()) {
      return Optional.of(new Refused.NotPayable(to));
    }
    boolean sameUnit = from.sheet().key().unit().equals(to.sheet().key().unit());
    if (!sameUnit || year(to) != year(from) + 1) {
      return Optional.of(new Refused.NotNextYear());
    }
    return isAmong(amount, funds.free())
        ? Optional.empty()
        : Optional.of(new Refused.AboveLeft(funds.free()));
  }

  /** All that is left may be nothing; that is not moved. */
  private static boolean isAmong(Money amount, Money left) {
    return amount.exceeds(Money.ZERO) && !amount.exceeds(left);
  }

  private static int year(Project project) {
    return project.sheet().key().year();
  }
}
