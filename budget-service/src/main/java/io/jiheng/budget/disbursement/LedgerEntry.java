package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the append-only payment ledger 支出台账: a payment 支付, or the counter-entry 冲销 that takes
 * one back.
 *
 * @param voucher 凭证号, unique within unit and year
 * @param amount above zero for a payment, below for a counter-entry
 * @param paidOn the day it counts on, Asia/Shanghai
 * @param payee 收款人; that of the payment taken back, for a counter-entry
 * @param note 摘要; the reason, for a counter-entry
 * @param reverses the voucher taken back, for a counter-entry
 * @param commitment the contract or freeze drawn on, if any; for a counter-entry that of the
 *     payment taken back, which has the money again
 * @param source where the money comes from, if that is named 指定来源; for a counter-entry that of the
 *     payment taken back
 */
public record LedgerEntry(
    String voucher,
    Money amount,
    LocalDate paidOn,
    String payee,
    String note,
    Optional<String> reverses,
    Optional<String> commitment,
    Optional<Source> source,
    Instant enteredAt,
    String enteredBy) {

  /** Whether both say the same, whoever entered them when: the test for a repeated request. */
  public boolean saysTheSameAs(LedgerEntry other) {
    return voucher.equals(other.voucher)
        && amount.equals(other.amount)
        && paidOn.equals(other.paidOn)
        && payee.equals(other.payee)
        && note.equals(other.note)
        && reverses.equals(other.reverses)
        && commitment.equals(other.commitment)
        && source.equals(other.source);
  }
}
