package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A payment asked for 支付申请.
 *
 * @param commitment the contract or freeze to draw on, if any
 * @param source where the money is to come from, if that is named
 */
public record NewPayment(
    String voucher,
    Money amount,
    LocalDate paidOn,
    String payee,
    String note,
    Optional<String> commitment,
    Optional<Source> source) {}
