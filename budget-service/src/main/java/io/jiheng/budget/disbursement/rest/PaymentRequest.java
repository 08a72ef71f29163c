package io.jiheng.budget.disbursement.rest;

import io.jiheng.budget.disbursement.NewPayment;
import io.jiheng.budget.disbursement.Source;
import io.jiheng.budget.money.Money;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payment 支付 asked for. */
@Schema(name = "PaymentRequest")
record PaymentRequest(
    @NotNull
        @Pattern(regexp = PaymentRequest.VOUCHER)
        @Schema(
            pattern = PaymentRequest.PUBLISHED,
            maxLength = 60,
            description = "凭证号，在单位和年度内唯一，兼作幂等键 / voucher, the idempotency key in unit and year",
            examples = "2023-03-0117")
        String voucher,
    @NotNull
        @DecimalMin("0.01")
        @Digits(integer = 12, fraction = 2)
        @Schema(description = "金额，元 / amount, in 元", examples = "58650.00")
        BigDecimal amountYuan,
    @NotNull @Schema(description = "支付日期（北京时间）/ paid on", examples = "2023-03-17") LocalDate paidOn,
    @NotBlank @Size(max = 200) @Schema(description = "收款人 / payee", examples = "城区物业服务有限公司")
        String payee,
    @Size(max = 500) @Schema(description = "摘要 / note", examples = "一季度物业费", nullable = true)
        String note,
    @Pattern(regexp = PaymentRequest.VOUCHER)
        @Schema(
            pattern = PaymentRequest.PUBLISHED,
            maxLength = 60,
            description = "所用的合同编号或冻结单号，可缺 / the commitment to draw on, may be absent",
            examples = "HT-2023-018",
            nullable = true)
        String commitment,
    @Schema(
            description =
                "资金来源，可缺；缺则先用上年结转，再用财政资金，后用其他资金"
                    + " / source, may be absent: then carried over, fiscal, other in this order",
            examples = "FISCAL",
            nullable = true)
        Source source) {

  static final String VOUCHER = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,59}";

  /** The same as far as readers without Unicode classes can tell: exact in ASCII, open beyond. */
  static final String PUBLISHED = "^[^\\s!-/:-@\\[-`{-~][^\\s!-,/:-@\\[-^`{-~]*$";

  NewPayment payment() {
    return new NewPayment(
        voucher,
        Money.ofYuan(amountYuan),
        paidOn,
        payee.strip(),
        note == null ? "" : note.strip(),
        Optional.ofNullable(commitment),
        Optional.ofNullable(source));
  }
}
