package io.jiheng.indicators.eventlog;

import io.jiheng.contract.admission.Flaw;
import io.jiheng.contract.admission.PublisherScope;
import io.jiheng.indicators.eventlog.UnreadableEventException.Code;

/** Under which code of dead letters a flaw of an event falls. */
public final class RefusalCodes {

  static final String UNKNOWN_TYPE = "事件类型未知，服务升级后可重放";

  private static final String WHOLE = "";

  private RefusalCodes() {}

  /** The reason of a dead letter for this flaw. */
  public static UnreadableEventException of(Flaw flaw) {
    var code = code(flaw);
    var reason = code == Code.UNKNOWN_TYPE ? UNKNOWN_TYPE : flaw.reason().chinese();
    return new UnreadableEventException(code, flaw.place(), flaw.value(), reason);
  }

  private static Code code(Flaw flaw) {
    return switch (flaw.code()) {
      case "duplicate-field" -> Code.NOT_JSON;
      case "nul-character", "unpaired-surrogate" -> Code.NOT_STORABLE;
      case "missing" -> Code.MISSING_FIELD;
      case "unknown-type" -> Code.UNKNOWN_TYPE;
      case PublisherScope.FOREIGN_SOURCE, PublisherScope.FOREIGN_COURT -> Code.FOREIGN_SOURCE;
      case "not-a-case-number" -> Code.INVALID_CASE_NUMBER;
      case "empty", "wrong-identifier" ->
          isAttribute(flaw.place()) ? Code.MISSING_FIELD : Code.INVALID_FIELD;
      default ->
          flaw.code().equals("wrong-type") && flaw.place().equals(WHOLE)
              ? Code.NOT_JSON
              : Code.INVALID_FIELD;
    };
  }

  /** An attribute that says nothing is as good as none. */
  private static boolean isAttribute(String place) {
    return place.lastIndexOf('/') == 0;
  }
}
