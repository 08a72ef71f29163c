package io.jiheng.budget.disbursement.rest;

import io.jiheng.budget.disbursement.Commitment;
import io.jiheng.budget.disbursement.NewCommitment;
import io.jiheng.budget.disbursement.Source;
import io.jiheng.budget.money.Money;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contract 合同 or freeze 冻结 asked for. */
@Schema(name = "CommitmentRequest")
record CommitmentRequest(
    @NotNull
        @Pattern(regexp = PaymentRequest.VOUCHER)
        @Schema(
            pattern = PaymentRequest.PUBLISHED,
            maxLength = 60,
            description =
                "合同编号或冻结单号，在单位和年度内唯一，兼作幂等键 / number, the idempotency key in unit and year",
            examples = "HT-2023-018")
        String number,
    @NotNull @Schema(examples = "CONTRACT") Commitment.Kind kind,
    @NotNull
        @DecimalMin("0.01")
        @Digits(integer = 12, fraction = 2)
        @Schema(description = "金额，元 / amount, in 元", examples = "234600.00")
        BigDecimal amountYuan,
    @NotNull @Schema(description = "签订或冻结日期（北京时间）/ day", examples = "2023-02-20")
        LocalDate committedOn,
    @Size(max = 200)
        @Schema(description = "对方单位 / counterparty", examples = "城区物业服务有限公司", nullable = true)
        String counterparty,
    @Size(max = 500) @Schema(description = "摘要 / note", examples = "全年物业服务", nullable = true)
        String note,
    @Schema(
            description =
                "资金来源，可缺；据以支付的各笔与之相同 / source, may be absent; its payments are of the same",
            examples = "FISCAL",
            nullable = true)
        Source source) {

  static final String EXAMPLE =
      """
      {"number": "HT-2023-018", "kind": "CONTRACT", "amountYuan": 234600.00,
       "committedOn": "2023-02-20", "counterparty": "城区物业服务有限公司", "note": "全年物业服务"}
      """;

  NewCommitment commitment() {
    return new NewCommitment(
        number,
        kind,
        Money.ofYuan(amountYuan),
        committedOn,
        text(counterparty),
        text(note),
        Optional.ofNullable(source));
  }

  private static String text(String text) {
    return text == null ? "" : text.strip();
  }
}
