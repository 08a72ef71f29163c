package io.jiheng.budget.disbursement;

import io.jiheng.budget.disbursement.SpendingLevels.Payment;
import io.jiheng.budget.disbursement.persistence.CommitmentTable;
import io.jiheng.budget.disbursement.persistence.CommitmentTable.MadeCommitment;
import io.jiheng.budget.disbursement.persistence.LedgerTable;
import io.jiheng.budget.disbursement.persistence.LedgerTable.PostedEntry;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectKey;
import io.jiheng.budget.sheet.ProjectRegister;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.unit.FourEyes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The payment ledger 支出台账. Whoever enters something holds the project's row until it is written, so
 * that of many payments racing for what is left exactly those are made that fit.
 */
@ApplicationScoped
public class PaymentLedger {

  private final LedgerTable table;
  private final CommitmentTable commitments;
  private final FundsBook funds;
  private final LevelRegister levels;
  private final FourEyes fourEyes;
  private final ProjectRegister projects;
  private final Clock clock;

  PaymentLedger(
      LedgerTable table,
      CommitmentTable commitments,
      FundsBook funds,
      LevelRegister levels,
      FourEyes fourEyes,
      ProjectRegister projects,
      Clock clock) {
    this.table = table;
    this.commitments = commitments;
    this.funds = funds;
    this.levels = levels;
    this.fourEyes = fourEyes;
    this.projects = projects;
    this.clock = clock;
  }

  /** Enters a payment, or answers the first one if the very same was entered before. */
  @Transactional
  public Posting pay(long projectId, NewPayment request, String by) {
    Project project = projects.hold(projectId);
    Optional<CommitmentStanding> drawn =
        request.commitment().flatMap(number -> commitment(project, number));
    LedgerEntry wanted = entry(request, drawn, by);
    Optional<PostedEntry> before = table.find(project.sheet().key(), request.voucher());
    if (before.isPresent()) {
      return repeated(before.get(), projectId, wanted);
    }
    drawn.ifPresent(
        standing ->
            fourEyes.require(project.sheet().key().unit(), standing.commitment().enteredBy(), by));
    Funds available = funds.of(project);
    Payment payment =
        new Payment(
            request.amount(),
            request.paidOn(),
            available.budget().total(),
            project.sheet().plan(),
            table.paid(projectId));
    SpendingLevels held = levels.of(project.sheet().key().unit()).levels();
    refusal(project, available, drawn, wanted)
        .or(() -> held.stop(payment).map(Refusal.Stopped::new))
        .ifPresent(
            refusal -> {
              throw LedgerRefusals.of(refusal, project);
            });
    return post(project, wanted, held.warnings(payment));
  }

  /** Enters the counter-entry to a payment, once. */
  @Transactional
  public Posting reverse(long projectId, NewReversal request, String by) {
    Project project = projects.hold(projectId);
    ProjectKey key = project.sheet().key();
    LedgerEntry original =
        table
            .find(key, request.original())
            .filter(found -> found.projectId() == projectId)
            .orElseThrow(() -> LedgerRefusals.notFound(request.original()))
            .entry();
    Optional<PostedEntry> before = table.find(key, request.voucher());
    LocalDate on =
        request.on().or(() -> before.map(posted -> posted.entry().paidOn())).orElseGet(this::today);
    LedgerEntry wanted =
        new LedgerEntry(
            request.voucher(),
            original.amount().negated(),
            on,
            original.payee(),
            request.reason(),
            Optional.of(original.voucher()),
            original.commitment(),
            original.source(),
            clock.instant(),
            by);
    if (before.isPresent()) {
      return repeated(before.get(), projectId, wanted);
    }
    refuseReversal(project, original, on);
    return post(project, wanted, List.of());
  }

  /** By day of payment, then voucher. */
  @Transactional
  public List<LedgerEntry> list(long projectId, long offset, int limit) {
    return table.list(projectId, offset, limit);
  }

  @Transactional
  public long count(long projectId) {
    return table.count(projectId);
  }

  /** All that is needed to say how a project's spending stood on any day. */
  @Transactional
  public Spending spending(Project project) {
    ProjectSheet sheet = project.sheet();
    return new Spending(
        sheet.key().year(),
        funds.of(project).budget().total(),
        sheet.plan(),
        table.list(project.id(), 0, Long.MAX_VALUE));
  }

  /** A payment out of what a commitment has reserved of a source is of that source. */
  private LedgerEntry entry(NewPayment request, Optional<CommitmentStanding> drawn, String by) {
    return new LedgerEntry(
        request.voucher(),
        request.amount(),
        request.paidOn(),
        request.payee(),
        request.note(),
        Optional.empty(),
        request.commitment(),
        request.source().or(() -> drawn.flatMap(standing -> standing.commitment().source())),
        clock.instant(),
        by);
  }

  private Optional<Refusal> refusal(
      Project project, Funds available, Optional<CommitmentStanding> drawn, LedgerEntry wanted) {
    if (wanted.commitment().isEmpty()) {
      return PaymentPolicy.ofPayment(project, available, wanted, today());
    }
    CommitmentStanding standing =
        drawn.orElseThrow(() -> CommitmentRefusals.notFound(wanted.commitment().get()));
    return PaymentPolicy.ofDraw(project, standing, available, wanted, today());
  }

  private Optional<CommitmentStanding> commitment(Project project, String number) {
    return commitments
        .find(project.sheet().key(), number)
        .filter(found -> found.projectId() == project.id())
        .map(MadeCommitment::standing);
  }

  private void refuseReversal(Project project, LedgerEntry original, LocalDate on) {
    if (!project.state().isPayable()) {
      throw LedgerRefusals.notPayable(project);
    }
    if (original.reverses().isPresent()) {
      throw LedgerRefusals.isReversal(original.voucher());
    }
    table
        .reversalOf(project.sheet().key(), original.voucher())
        .ifPresent(
            reversal -> {
              throw LedgerRefusals.alreadyReversed(original.voucher(), reversal);
            });
    if (on.isBefore(original.paidOn()) || on.isAfter(today())) {
      throw LedgerRefusals.reversalDay();
    }
  }

  private Posting post(Project project, LedgerEntry wanted, List<ReachedLevel> warnings) {
    if (table.add(project.id(), project.sheet().key(), wanted)) {
      return new Posting(wanted, true, warnings);
    }
    // Another project of the unit has taken the voucher since it was looked up.
    throw LedgerRefusals.voucherTaken(wanted.voucher());
  }

  private static Posting repeated(PostedEntry before, long projectId, LedgerEntry wanted) {
    if (before.projectId() == projectId && before.entry().saysTheSameAs(wanted)) {
      return Posting.repeated(before.entry());
    }
    throw LedgerRefusals.voucherTaken(wanted.voucher());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
