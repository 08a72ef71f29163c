package io.jiheng.budget.disbursement;

import io.jiheng.budget.disbursement.TransferPolicy.Refused;
import io.jiheng.budget.disbursement.persistence.TransferTable;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Transfers 调剂 and carry-over 结转. Both projects are held until both sides are written, the older
 * one first whichever gives, so that two opposite transfers never wait for each other.
 */
@ApplicationScoped
public class TransferLedger {

  private final TransferTable table;
  private final ProjectRegister projects;
  private final FundsBook funds;
  private final Clock clock;

  TransferLedger(TransferTable table, ProjectRegister projects, FundsBook funds, Clock clock) {
    this.table = table;
    this.projects = projects;
    this.funds = funds;
    this.clock = clock;
  }

  /** Moves budget within a year, or answers the first one if the very same was entered before. */
  @Transactional
  public TransferPosting transfer(NewTransfer request, String by) {
    Pair pair = hold(request);
    Funds giving = funds.of(pair.from);
    Money amount = amount(request, pair, () -> giving.freeBySource().of(request.source()));
    return post(
        pair,
        wanted(request, Transfer.Kind.TRANSFER, request.source(), amount, by),
        TransferPolicy.ofTransfer(pair.from, pair.to, giving, request.source(), amount));
  }

  /**
   * Carries over what is left of a closed project, or answers the first one if the very same was
   * entered before.
   */
  @Transactional
  public TransferPosting carryOver(NewTransfer request, String by) {
    Pair pair = hold(request);
    Funds left = funds.of(pair.from);
    Money amount = amount(request, pair, left::free);
    return post(
        pair,
        wanted(request, Transfer.Kind.CARRY_OVER, Source.CARRIED, amount, by),
        TransferPolicy.ofCarryOver(pair.from, pair.to, left, amount));
  }

  /** Those a project gave or took, in the order they were entered. */
  @Transactional
  public List<Transfer> list(long projectId, long offset, int limit) {
    return table.list(projectId, offset, limit);
  }

  @Transactional
  public long count(long projectId) {
    return table.count(projectId);
  }

  private Pair hold(NewTransfer request) {
    if (request.from() == request.to()) {
      throw TransferRefusals.toItself();
    }
    Project older = projects.hold(Math.min(request.from(), request.to()));
    Project newer = projects.hold(Math.max(request.from(), request.to()));
    return older.id() == request.from() ? new Pair(older, newer) : new Pair(newer, older);
  }

  /** All there is, unless the request says how much or was entered before with what there was. */
  private Money amount(NewTransfer request, Pair pair, Supplier<Money> all) {
    return request
        .amount()
        .or(() -> before(pair, request.number()).map(Transfer::amount))
        .orElseGet(all);
  }

  private TransferPosting post(Pair pair, Transfer wanted, Optional<Refused> refusal) {
    Optional<Transfer> before = before(pair, wanted.number());
    if (before.isPresent()) {
      return repeated(before.get(), wanted);
    }
    projects.refuseSubmitter(pair.from, wanted.enteredBy());
    projects.refuseSubmitter(pair.to, wanted.enteredBy());
    refusal.ifPresent(
        refused -> {
          throw TransferRefusals.of(refused);
        });
    if (table.add(pair.from.sheet().key(), wanted)) {
      return new TransferPosting(wanted, true);
    }
    // Another project of the unit has taken the number since it was looked up.
    throw TransferRefusals.numberTaken(wanted.number());
  }

  private Optional<Transfer> before(Pair pair, String number) {
    return table.find(pair.from.sheet().key(), number);
  }

  private Transfer wanted(
      NewTransfer request, Transfer.Kind kind, Source source, Money amount, String by) {
    return new Transfer(
        request.number(),
        kind,
        source,
        request.from(),
        request.to(),
        amount,
        request.reason(),
        request.document(),
        clock.instant(),
        by);
  }

  private static TransferPosting repeated(Transfer before, Transfer wanted) {
    if (before.saysTheSameAs(wanted)) {
      return new TransferPosting(before, false);
    }
    throw TransferRefusals.numberTaken(wanted.number());
  }

  private record Pair(Project from, Project to) {}
}
