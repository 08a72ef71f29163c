package io.jiheng.indicators.ledger.rest;

import io.jiheng.indicators.ledger.BookingRefusal;
import io.jiheng.indicators.ledger.BookingRefusal.Reason;
import io.jiheng.indicators.ledger.BookingsRefusedException;
import io.jiheng.pattern.problem.Problem;

/** Tells as problems why bookings are refused. */
final class LedgerProblems {

  private static final String ENTRY = "entry";

  private LedgerProblems() {}

  /** Of a request to book one. */
  static Problem ofOne(BookingsRefusedException refused) {
    return of(refused.refusals().get(refused.refusals().firstKey()), "");
  }

  /** Of a request to book many: every refusal with its place. */
  static Problem ofMany(BookingsRefusedException refused) {
    var refusals =
        refused.refusals().entrySet().stream()
            .map(refusal -> of(refusal.getValue(), "entries[" + refusal.getKey() + "]."))
            .map(Problem::document)
            .toList();
    return Problem.of(422, "ledger-batch-refused")
        .arg("refused", refusals.size())
        .arg("refusals", refusals);
  }

  private static Problem of(BookingRefusal refusal, String place) {
    var problem =
        Problem.of(refusal.reason() == Reason.REFERENCE_TAKEN ? 409 : 422, refusal.reason().code())
            .arg("field", place + refusal.field())
            .arg("value", refusal.value());
    refusal.entry().ifPresent(entry -> problem.arg(ENTRY, entry));
    return problem;
  }
}
