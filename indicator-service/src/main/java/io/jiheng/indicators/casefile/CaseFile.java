package io.jiheng.indicators.casefile;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.CaseFamily;
import io.jiheng.contract.CaseNumber;
import io.jiheng.indicators.casefile.MediationFact.MediationEnded;
import io.jiheng.indicators.casefile.MediationFact.MediationStarted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A case file 案件: the fold over the events of one case in the order (time, source, id). It says
 * what is held true of the case now; what was true on a day is told by the days in it.
 *
 * @param filing absent while only later events have arrived; the case is then orphaned and counts
 *     nowhere
 * @param closing the closing 结案 in force; a revoked one is none
 * @param isCancelled whether the filing was cancelled 撤销立案; final
 * @param handling by whom it is handled, and how
 * @param facts what else is known of it
 */
public record CaseFile(
    CaseNumber number,
    Optional<CaseFiled> filing,
    Optional<CaseClosed> closing,
    Handling handling,
    boolean isCancelled,
    Facts facts)
    implements Dossier {

  /** A case of which nothing is known yet. */
  public static CaseFile unknown(CaseNumber number) {
    return new CaseFile(
        number, Optional.empty(), Optional.empty(), Handling.UNKNOWN, false, Facts.NONE);
  }

  /** Folds the events of one case, given in any order, each once. */
  public static CaseFile of(CaseNumber number, Collection<RecordedEvent> events) {
    var file = unknown(number);
    var facts = new ArrayList<Facts.Kept<?>>();
    for (var recorded : events.stream().sorted().toList()) {
      var happenedOn = CourtTime.dayOf(recorded.time());
      if (recorded.event() instanceof CaseChanging change) {
        file = change.applyTo(file, happenedOn);
      } else if (recorded.event() instanceof CaseFact fact) {
        facts.add(new Facts.Kept<>(fact, happenedOn));
      }
    }
    return facts.isEmpty() ? file : file.with(new Facts(facts));
  }

  @Override
  public FileKey key() {
    return FileKey.of(number);
  }

  /**
   * A mediation before filing needs no filing: its beginning opens the number. A number that would
   * not be taken today was misread, as (2015)津南民初字第5号 for one of the court 津: it counts nowhere.
   */
  @Override
  public State state() {
    if (isCancelled || !number.isWellFormed()) {
      return State.CANCELLED;
    }
    if (filing.isEmpty() && facts.last(MediationStarted.class).isEmpty()) {
      return State.ORPHANED;
    }
    return closing.isPresent() || (filing.isEmpty() && facts.last(MediationEnded.class).isPresent())
        ? State.CLOSED
        : State.PENDING;
  }

  /** The family it is counted under 案件类别: as its number tells, else as its filing says. */
  public CaseFamily family() {
    var told = number.family();
    if (told != CaseFamilies.OTHER) {
      return told;
    }
    return filing.flatMap(CaseFiled::family).map(CaseFamilies.standard()::of).orElse(told);
  }

  /** The adjustments of its time limit 审限变更, of each id the last. */
  public Collection<LimitAdjusted> adjustments() {
    return facts.all().isEmpty()
        ? List.of()
        : facts.lastById(LimitAdjusted.class, LimitAdjusted::adjustmentId);
  }

  @Override
  public Optional<String> department() {
    return handling.department();
  }

  @Override
  public Optional<String> judge() {
    return handling.judge();
  }

  /** The present procedure 审理程序. */
  public Optional<Procedure> procedure() {
    return handling.procedure();
  }

  /** 速裁 */
  public boolean fastTrack() {
    return handling.fastTrack();
  }

  /** The day of the last change to 普通程序. */
  public Optional<LocalDate> ordinarySince() {
    return handling.ordinarySince();
  }

  CaseFile filed(CaseFiled filed) {
    return new CaseFile(
        number, Optional.of(filed), closing, handling.filed(filed), isCancelled, facts);
  }

  CaseFile with(Handling newHandling) {
    return new CaseFile(number, filing, closing, newHandling, isCancelled, facts);
  }

  CaseFile with(Optional<CaseClosed> newClosing) {
    return new CaseFile(number, filing, newClosing, handling, isCancelled, facts);
  }

  CaseFile cancelled() {
    return new CaseFile(number, filing, closing, handling, true, facts);
  }

  private CaseFile with(Facts newFacts) {
    return new CaseFile(number, filing, closing, handling, isCancelled, newFacts);
  }
}
