package io.jiheng.indicators.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody wants booked 登记内容. Two that are equal say the same.
 *
 * @param item code of the ledger item 台账项目
 * @param day the day it counts on, Asia/Shanghai
 * @param reference the caller's own name for it, unique in the court: said again, it is booked once
 */
public record Booking(
    String court,
    Optional<String> department,
    String item,
    LocalDate day,
    Optional<Period> period,
    Amount amount,
    Evidence evidence,
    Optional<String> reference) {

  /** The counter-entry 冲正 to this: the same on the same day, with the amounts below zero. */
  Booking countered(String reason) {
    return new Booking(
        court,
        department,
        item,
        day,
        period,
        amount.negated(),
        new Evidence(reason, Optional.empty()),
        Optional.empty());
  }
}
