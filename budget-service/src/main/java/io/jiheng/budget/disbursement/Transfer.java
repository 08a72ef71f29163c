package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.OfficialDocument;
import java.time.Instant;

/**
 * Budget moved from one project to another: a transfer 调剂 within the year, or what is left of a
 * closed project carried over 结转 into the next.
 *
 * @param number 调剂单号 or 结转单号, unique within the giving unit and its year
 * @param source what kind of money; carried over it is 上年结转
 * @param from the giving project
 * @param to the receiving project
 * @param document 批准文件
 */
public record Transfer(
    String number,
    Kind kind,
    Source source,
    long from,
    long to,
    Money amount,
    String reason,
    OfficialDocument document,
    Instant enteredAt,
    String enteredBy) {

  /** What moves the money. */
  public enum Kind {
    /** 调剂 */
    TRANSFER,
    /** 结转 */
    CARRY_OVER
  }

  /** Whether both say the same, whoever entered them when: the test for a repeated request. */
  public boolean saysTheSameAs(Transfer other) {
    return number.equals(other.number)
        && kind == other.kind
        && source == other.source
        && from == other.from
        && to == other.to
        && amount.equals(other.amount)
        && reason.equals(other.reason)
        && document.equals(other.document);
  }
}
