package io.jiheng.indicators.ledger;

import java.util.Optional;
import java.util.UUID;

/**
 * Tells why something is not booked 不予登记.
 *
 * @param field where the caller said it
 * @param value what the caller said there
 * @param entry the entry that stands in the way, where one does
 */
public record BookingRefusal(Reason reason, String field, String value, Optional<UUID> entry) {

  /** The reasons, each with the code of the problem that tells it. */
  public enum Reason {
    UNKNOWN_ITEM("unknown-ledger-item"),
    DAY_IN_FUTURE("ledger-day-in-future"),
    DAY_TOO_EARLY("ledger-day-too-early"),
    PERIOD_BACKWARDS("ledger-period-backwards"),
    DENOMINATOR_MISSING("ledger-denominator-missing"),
    DENOMINATOR_UNWANTED("ledger-denominator-unwanted"),
    NOT_WHOLE("ledger-amount-not-whole"),
    SAMPLE_EMPTY("ledger-sample-empty"),
    MORE_THAN_SAMPLE("ledger-more-than-sample"),
    NEITHER_DONE_NOR_NOT("ledger-neither-done-nor-not"),
    /** The reference stands for an entry that says something else. */
    REFERENCE_TAKEN("ledger-reference-taken"),
    /** Another one of the same request has the reference. */
    REFERENCE_TWICE("ledger-reference-twice");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  static BookingRefusal of(Reason reason, String field, String value) {
    return new BookingRefusal(reason, field, value, Optional.empty());
  }

  static BookingRefusal taken(String reference, UUID by) {
    return new BookingRefusal(Reason.REFERENCE_TAKEN, "reference", reference, Optional.of(by));
  }
}
