package io.jiheng.indicators.close.rest;

import io.jiheng.indicators.close.Closes;
import io.jiheng.indicators.close.PeriodClose;
import io.jiheng.indicators.close.SealedClose;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.rest.CourtAccess;
import io.jiheng.indicators.query.restatement.LateChanges.LateChange;
import io.jiheng.pattern.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Predicate;

/** Finds closes for those who may see their courts. */
@ApplicationScoped
class CloseAccess {

  private final Closes closes;
  private final Courts courts;
  private final CourtAccess access;

  CloseAccess(Closes closes, Courts courts, CourtAccess access) {
    this.closes = closes;
    this.courts = courts;
    this.access = access;
  }

  /** Refuses with 403 where the caller may not see the court. */
  void check(String court) {
    access.check(courts.tree(), court);
  }

  /**
   * Which cases the caller may see: those of courts that are his by now. A court of the close may
   * have left since, and then only its sums are told.
   */
  Predicate<LateChange> cases() {
    var maySee = access.maySee(courts.tree());
    return late -> late.courts().stream().allMatch(maySee);
  }

  PeriodClose find(UUID id) {
    return access.find(courts.tree(), closes.find(id), PeriodClose::court, () -> unknown(id));
  }

  SealedClose sealed(UUID id) {
    return access.find(
        courts.tree(), closes.sealed(id), found -> found.close().court(), () -> unknown(id));
  }

  private static RuntimeException unknown(UUID id) {
    return Problem.of(404, "unknown-close").arg("close", id).exception();
  }
}
