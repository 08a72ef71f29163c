package io.jiheng.budget.disbursement;

import io.jiheng.budget.disbursement.CommitmentStanding.Release;
import io.jiheng.budget.disbursement.persistence.CommitmentTable;
import io.jiheng.budget.disbursement.persistence.CommitmentTable.MadeCommitment;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectRegister;
import io.jiheng.budget.unit.FourEyes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The commitments 合同/冻结. Like payments they are entered with the project's row held, so that what
 * is promised and what is paid never come to more than there is.
 */
@ApplicationScoped
public class CommitmentLedger {

  private final CommitmentTable table;
  private final ProjectRegister projects;
  private final FundsBook funds;
  private final FourEyes fourEyes;
  private final Clock clock;

  CommitmentLedger(
      CommitmentTable table,
      ProjectRegister projects,
      FundsBook funds,
      FourEyes fourEyes,
      Clock clock) {
    this.table = table;
    this.projects = projects;
    this.funds = funds;
    this.fourEyes = fourEyes;
    this.clock = clock;
  }

  /** Reserves money, or answers the first one if the very same was entered before. */
  @Transactional
  public CommitmentPosting commit(long projectId, NewCommitment request, String by) {
    Project project = projects.hold(projectId);
    Commitment wanted =
        new Commitment(
            request.number(),
            request.kind(),
            request.amount(),
            request.committedOn(),
            request.counterparty(),
            request.note(),
            request.source(),
            clock.instant(),
            by);
    Optional<MadeCommitment> before = table.find(project.sheet().key(), request.number());
    if (before.isPresent()) {
      return repeated(before.get(), projectId, wanted);
    }
    PaymentPolicy.ofCommitment(project, funds.of(project), wanted, today())
        .ifPresent(
            refusal -> {
              throw CommitmentRefusals.of(refusal, project);
            });
    if (!table.add(projectId, project.sheet().key(), wanted)) {
      // Another project of the unit has taken the number since it was looked up.
      throw CommitmentRefusals.numberTaken(wanted.number());
    }
    return new CommitmentPosting(
        new CommitmentStanding(wanted, Money.ZERO, Optional.empty()), true);
  }

  /**
   * Releases what is left of a commitment, once.
   *
   * @param on the day it counts on, today if empty
   */
  @Transactional
  public CommitmentPosting release(
      long projectId, String number, String reason, Optional<LocalDate> on, String by) {
    Project project = projects.hold(projectId);
    CommitmentStanding standing =
        table
            .find(project.sheet().key(), number)
            .filter(found -> found.projectId() == projectId)
            .orElseThrow(() -> CommitmentRefusals.notFound(number))
            .standing();
    if (standing.release().isPresent()) {
      return repeated(standing, reason, on);
    }
    fourEyes.require(project.sheet().key().unit(), standing.commitment().enteredBy(), by);
    if (!project.state().isPayable()) {
      throw LedgerRefusals.notPayable(project);
    }
    LocalDate day = on.orElseGet(this::today);
    if (day.isBefore(standing.commitment().committedOn()) || day.isAfter(today())) {
      throw CommitmentRefusals.releaseDay();
    }
    Release release = new Release(standing.left(), day, reason, clock.instant(), by);
    table.release(projectId, number, release);
    return new CommitmentPosting(
        new CommitmentStanding(standing.commitment(), standing.drawn(), Optional.of(release)),
        true);
  }

  /** By day, then number. */
  @Transactional
  public List<CommitmentStanding> list(long projectId, long offset, int limit) {
    return table.list(projectId, offset, limit);
  }

  @Transactional
  public long count(long projectId) {
    return table.count(projectId);
  }

  private static CommitmentPosting repeated(
      MadeCommitment before, long projectId, Commitment wanted) {
    if (before.projectId() == projectId && before.standing().commitment().saysTheSameAs(wanted)) {
      return new CommitmentPosting(before.standing(), false);
    }
    throw CommitmentRefusals.numberTaken(wanted.number());
  }

  private static CommitmentPosting repeated(
      CommitmentStanding standing, String reason, Optional<LocalDate> on) {
    boolean same =
        standing
            .release()
            .filter(release -> release.reason().equals(reason))
            .filter(release -> on.map(release.on()::equals).orElse(true))
            .isPresent();
    if (same) {
      return new CommitmentPosting(standing, false);
    }
    throw CommitmentRefusals.released(standing.commitment().number());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
