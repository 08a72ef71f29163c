package io.jiheng.indicators.casefile;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.CaseFamily;
import io.jiheng.contract.CaseNumber;
import java.util.Collection;
import java.util.Optional;

/**
 * A case file 案件: the fold over the events of one case in the order (time, source, id). It says
 * what is held true of the case now; what was true on a day is told by the days in it.
 *
 * @param filing absent while only later events have arrived; the case is then orphaned and counts
 *     nowhere
 * @param closing the closing 结案 in force; a revoked one is none
 * @param isCancelled whether the filing was cancelled 撤销立案; final
 */
public record CaseFile(
    CaseNumber number,
    Optional<CaseFiled> filing,
    Optional<CaseClosed> closing,
    Optional<String> department,
    Optional<String> judge,
    Optional<Procedure> procedure,
    boolean fastTrack,
    boolean isCancelled) {

  /** Where a case stands. */
  public enum State {
    /** Events but no filing have arrived 待立案信息. */
    ORPHANED,
    /** 未结 */
    PENDING,
    /** 已结 */
    CLOSED,
    /** 撤销立案 */
    CANCELLED
  }

  /** A case of which nothing is known yet. */
  public static CaseFile unknown(CaseNumber number) {
    return new CaseFile(
        number,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false);
  }

  /** Folds the events of one case, given in any order, each once. */
  public static CaseFile of(CaseNumber number, Collection<RecordedEvent> events) {
    var file = unknown(number);
    for (var recorded : events.stream().sorted().toList()) {
      file = recorded.event().applyTo(file);
    }
    return file;
  }

  public State state() {
    if (isCancelled) {
      return State.CANCELLED;
    }
    if (filing.isEmpty()) {
      return State.ORPHANED;
    }
    return closing.isPresent() ? State.CLOSED : State.PENDING;
  }

  /** Whether the case is counted at all: it is filed, and the filing stands. */
  public boolean counts() {
    return filing.isPresent() && !isCancelled;
  }

  /** The family it is counted under 案件类别: as its number tells, else as its filing says. */
  public CaseFamily family() {
    var told = number.family();
    if (told != CaseFamilies.OTHER) {
      return told;
    }
    return filing.flatMap(CaseFiled::family).map(CaseFamilies.standard()::of).orElse(told);
  }

  CaseFile filed(CaseFiled filed) {
    return new CaseFile(
        number,
        Optional.of(filed),
        closing,
        filed.department().or(() -> department),
        filed.judge().or(() -> judge),
        filed.procedure().or(() -> procedure),
        filed.fastTrack(),
        isCancelled);
  }

  CaseFile assigned(Optional<String> newDepartment, Optional<String> newJudge) {
    return new CaseFile(
        number, filing, closing, newDepartment, newJudge, procedure, fastTrack, isCancelled);
  }

  CaseFile underProcedure(Procedure changed, boolean changedFastTrack) {
    return new CaseFile(
        number,
        filing,
        closing,
        department,
        judge,
        Optional.of(changed),
        changedFastTrack,
        isCancelled);
  }

  CaseFile closed(CaseClosed closed) {
    return withClosing(Optional.of(closed));
  }

  CaseFile reopened() {
    return withClosing(Optional.empty());
  }

  CaseFile cancelled() {
    return new CaseFile(number, filing, closing, department, judge, procedure, fastTrack, true);
  }

  private CaseFile withClosing(Optional<CaseClosed> newClosing) {
    return new CaseFile(
        number, filing, newClosing, department, judge, procedure, fastTrack, isCancelled);
  }
}
