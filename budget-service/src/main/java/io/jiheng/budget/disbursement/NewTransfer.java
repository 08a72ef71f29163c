package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.OfficialDocument;
import java.util.Optional;

/**
 * Budget to be moved 调剂或结转申请.
 *
 * @param amount all that is free of the source, or left of the closed account, if empty
 */
public record NewTransfer(
    String number,
    long from,
    long to,
    Source source,
    Optional<Money> amount,
    String reason,
    OfficialDocument document) {}
