package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A contract or freeze asked for 合同/冻结申请.
 *
 * @param source where the money is to come from, if that is named
 */
public record NewCommitment(
    String number,
    Commitment.Kind kind,
    Money amount,
    LocalDate committedOn,
    String counterparty,
    String note,
    Optional<Source> source) {}
