package io.jiheng.budget.disbursement.store;

import io.jiheng.budget.disbursement.Commitment;
import io.jiheng.budget.money.Money;
import java.time.LocalDate;

/** A contract or freeze asked for 合同/冻结申请. */
public record CommitmentRequest(
    String number,
    Commitment.Kind kind,
    Money amount,
    LocalDate committedOn,
    String counterparty,
    String note) {}
