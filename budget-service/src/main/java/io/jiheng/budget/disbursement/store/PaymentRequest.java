package io.jiheng.budget.disbursement.store;

import io.jiheng.budget.money.Money;
import java.time.LocalDate;

/** A payment asked for 支付申请. */
public record PaymentRequest(
    String voucher, Money amount, LocalDate paidOn, String payee, String note) {}
