package io.jiheng.indicators.casefile;

/** An event that changes where a case stands or to whom it belongs. */
public sealed interface CaseChanging extends CaseEvent
    permits CaseFiled, CaseAssigned, ProcedureChanged, CaseClosed, ClosingRevoked, CaseCancelled {

  /** The case file as this event leaves it. */
  CaseFile applyTo(CaseFile file);
}
