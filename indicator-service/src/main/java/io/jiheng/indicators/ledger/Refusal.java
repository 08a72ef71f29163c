package io.jiheng.indicators.ledger;

/**
 * Why something is not booked 不予登记.
 *
 * @param field where the caller said it
 * @param value what the caller said there
 */
record Refusal(Reason reason, String field, String value) {

  /** The reason, and the code of the problem that tells it. */
  enum Reason {
    UNKNOWN_ITEM("unknown-ledger-item"),
    DAY_IN_FUTURE("ledger-day-in-future"),
    DAY_TOO_EARLY("ledger-day-too-early"),
    PERIOD_BACKWARDS("ledger-period-backwards"),
    DENOMINATOR_MISSING("ledger-denominator-missing"),
    DENOMINATOR_UNWANTED("ledger-denominator-unwanted"),
    NOT_WHOLE("ledger-amount-not-whole"),
    SAMPLE_EMPTY("ledger-sample-empty"),
    MORE_THAN_SAMPLE("ledger-more-than-sample"),
    NEITHER_DONE_NOR_NOT("ledger-neither-done-nor-not");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
