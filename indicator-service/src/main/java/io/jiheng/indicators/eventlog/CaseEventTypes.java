package io.jiheng.indicators.eventlog;

import io.jiheng.indicators.casefile.CaseAssigned;
import io.jiheng.indicators.casefile.CaseCancelled;
import io.jiheng.indicators.casefile.CaseClosed;
import io.jiheng.indicators.casefile.CaseEvent;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.ClosingRevoked;
import io.jiheng.indicators.casefile.ProcedureChanged;
import java.util.Map;
import java.util.Optional;

/** Which type of the contract is which kind of event: one line a type. */
final class CaseEventTypes {

  private static final Map<String, Class<? extends CaseEvent>> BY_TYPE =
      Map.ofEntries(
          Map.entry("io.jiheng.case.filed.v1", CaseFiled.class),
          Map.entry("io.jiheng.case.assigned.v1", CaseAssigned.class),
          Map.entry("io.jiheng.case.procedure-changed.v1", ProcedureChanged.class),
          Map.entry("io.jiheng.case.closed.v1", CaseClosed.class),
          Map.entry("io.jiheng.case.closing-revoked.v1", ClosingRevoked.class),
          Map.entry("io.jiheng.case.cancelled.v1", CaseCancelled.class));

  private CaseEventTypes() {}

  static Optional<Class<? extends CaseEvent>> of(String type) {
    return Optional.ofNullable(BY_TYPE.get(type));
  }
}
