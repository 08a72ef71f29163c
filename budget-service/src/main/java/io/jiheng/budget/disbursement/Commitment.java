package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Money of a project reserved before it is paid: a contract 合同 or a freeze 冻结.
 *
 * @param number 合同编号 or 冻结单号, unique within unit and year
 * @param committedOn the day of signing or freezing, Asia/Shanghai
 * @param counterparty 对方单位, empty for a freeze that has none yet
 * @param note 摘要
 * @param source where the money comes from, if that is named 指定来源; its payments are of the same
 */
public record Commitment(
    String number,
    Kind kind,
    Money amount,
    LocalDate committedOn,
    String counterparty,
    String note,
    Optional<Source> source,
    Instant enteredAt,
    String enteredBy) {

  /** What reserves the money. */
  public enum Kind {
    /** 合同 */
    CONTRACT,
    /** 冻结 */
    FREEZE
  }

  /** Whether both say the same, whoever entered them when: the test for a repeated request. */
  public boolean saysTheSameAs(Commitment other) {
    return number.equals(other.number)
        && kind == other.kind
        && amount.equals(other.amount)
        && committedOn.equals(other.committedOn)
        && counterparty.equals(other.counterparty)
        && note.equals(other.note)
        && source.equals(other.source);
  }
}
