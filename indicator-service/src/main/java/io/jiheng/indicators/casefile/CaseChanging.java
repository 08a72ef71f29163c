package io.jiheng.indicators.casefile;

import java.time.LocalDate;

/** An event that changes where a case stands or to whom it belongs. */
public sealed interface CaseChanging extends CaseEvent
    permits CaseFiled, CaseAssigned, ProcedureChanged, CaseClosed, ClosingRevoked, CaseCancelled {

  /**
   * The case file as this event leaves it.
   *
   * @param happenedOn the day of the event (Asia/Shanghai)
   */
  CaseFile applyTo(CaseFile file, LocalDate happenedOn);
}
