package io.jiheng.budget.disbursement.rest;

import io.jiheng.budget.disbursement.Source;
import io.jiheng.budget.disbursement.Transfer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A transfer 调剂 or carry-over 结转, both sides of it. */
@Schema(name = "Transfer")
record TransferResponse(
    @Schema(examples = "TJ-2023-004") String number,
    Transfer.Kind kind,
    Source source,
    @Schema(description = "调出项目 / giving project", examples = "2") long fromProject,
    @Schema(description = "调入项目 / receiving project", examples = "1") long toProject,
    @Schema(description = "元 / in 元", examples = "50000.00") BigDecimal amountYuan,
    @Schema(description = "万元 / in 万元", examples = "5.00") BigDecimal amountWan,
    @Schema(examples = "物业费节余用于陪审员补助") String reason,
    @Schema(description = "文号 / number", examples = "迁法〔2023〕31号") String documentNumber,
    @Schema(description = "发文日期 / date", examples = "2023-09-01") LocalDate documentDate,
    Instant enteredAt,
    @Schema(examples = "approver") String enteredBy) {

  static TransferResponse of(Transfer transfer) {
    return new TransferResponse(
        transfer.number(),
        transfer.kind(),
        transfer.source(),
        transfer.from(),
        transfer.to(),
        transfer.amount().writtenYuan(),
        transfer.amount().writtenWan(),
        transfer.reason(),
        transfer.document().number(),
        transfer.document().day(),
        transfer.enteredAt(),
        transfer.enteredBy());
  }
}
