package io.jiheng.budget.disbursement.rest;

import io.jiheng.budget.disbursement.NewTransfer;
import io.jiheng.budget.disbursement.Source;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.OfficialDocument;
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

/** A transfer 调剂 or carry-over 结转 asked for. */
@Schema(name = "TransferRequest")
record TransferRequest(
    @NotNull
        @Pattern(regexp = PaymentRequest.VOUCHER)
        @Schema(
            pattern = PaymentRequest.PUBLISHED,
            maxLength = 60,
            description =
                "单号，在调出单位和年度内唯一，兼作幂等键 / number, the idempotency key in the giving unit and year",
            examples = "TJ-2023-004")
        String number,
    @NotNull @Schema(description = "调出项目 / giving project", examples = "2") Long fromProject,
    @NotNull @Schema(description = "调入项目 / receiving project", examples = "1") Long toProject,
    @Schema(
            description =
                "资金来源，缺则为财政资金；结转的总是上年结转 / fiscal if absent; what is carried over is always CARRIED",
            examples = "FISCAL",
            nullable = true)
        Source source,
    @DecimalMin("0.01")
        @Digits(integer = 12, fraction = 2)
        @Schema(
            description = "金额，元；缺则为该来源全部可用资金或全部结余 / in 元; absent: all that is free or left",
            examples = "50000.00",
            nullable = true)
        BigDecimal amountYuan,
    @NotBlank @Size(max = 1000) @Schema(examples = "物业费节余用于陪审员补助") String reason,
    @NotBlank @Size(max = 100) @Schema(description = "文号 / number", examples = "迁法〔2023〕31号")
        String documentNumber,
    @NotNull @Schema(description = "发文日期 / date", examples = "2023-09-01") LocalDate documentDate) {

  static final String EXAMPLE =
      """
      {"number": "TJ-2023-004", "fromProject": 2, "toProject": 1, "source": "FISCAL",
       "amountYuan": 50000.00, "reason": "物业费节余用于陪审员补助",
       "documentNumber": "迁法〔2023〕31号", "documentDate": "2023-09-01"}
      """;

  static final String CARRY_OVER =
      """
      {"number": "JZ-2023-001", "fromProject": 2, "toProject": 7, "reason": "工程尾款待付",
       "documentNumber": "迁财〔2024〕2号", "documentDate": "2024-01-15"}
      """;

  NewTransfer transfer() {
    return new NewTransfer(
        number,
        fromProject,
        toProject,
        source == null ? Source.FISCAL : source,
        Optional.ofNullable(amountYuan).map(Money::ofYuan),
        reason.strip(),
        new OfficialDocument(documentNumber.strip(), documentDate));
  }
}
