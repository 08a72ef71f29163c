package io.jiheng.indicators.casefile;

/**
 * What an event says of a case 案件事件: the data of the event, without its envelope.
 *
 * <p>A later event of the same kind restates what the earlier one said; that is how corrections
 * arrive.
 */
public sealed interface CaseEvent
    permits CaseFiled, CaseAssigned, ProcedureChanged, CaseClosed, ClosingRevoked, CaseCancelled {

  /** The case file as this event leaves it. */
  CaseFile applyTo(CaseFile file);
}
