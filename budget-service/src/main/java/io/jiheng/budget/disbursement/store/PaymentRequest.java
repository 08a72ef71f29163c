package io.jiheng.budget.disbursement.store;

import io.jiheng.budget.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A payment asked for 支付申请.
 *
 * @param commitment the contract or freeze to draw on, if any
 */
public record PaymentRequest(
    String voucher,
    Money amount,
    LocalDate paidOn,
    String payee,
    String note,
    Optional<String> commitment) {}
