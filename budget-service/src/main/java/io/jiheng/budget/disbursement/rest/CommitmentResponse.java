package io.jiheng.budget.disbursement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.disbursement.Commitment;
import io.jiheng.budget.disbursement.CommitmentStanding;
import io.jiheng.budget.disbursement.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contract 合同 or freeze 冻结 and what has become of it. */
@Schema(name = "Commitment")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommitmentResponse(
    @Schema(examples = "HT-2023-018") String number,
    Commitment.Kind kind,
    @Schema(description = "金额，元 / amount, in 元", examples = "234600.00") BigDecimal amountYuan,
    @Schema(description = "已支付，元 / drawn, in 元", examples = "58650.00") BigDecimal drawnYuan,
    @Schema(description = "仍占用，元 / still reserved, in 元", examples = "175950.00")
        BigDecimal leftYuan,
    @Schema(examples = "2023-02-20") LocalDate committedOn,
    @Schema(examples = "城区物业服务有限公司") String counterparty,
    @Schema(examples = "全年物业服务") String note,
    @Schema(description = "指定的资金来源 / the source named", nullable = true) Source source,
    Instant enteredAt,
    @Schema(examples = "treasurer") String enteredBy,
    @Schema(description = "未释放则缺 / absent as long as it holds", nullable = true)
        ReleasedResponse release) {

  @Schema(name = "Release")
  record ReleasedResponse(
      @Schema(description = "释放，元 / released, in 元", examples = "175950.00") BigDecimal amountYuan,
      @Schema(examples = "2023-11-30") LocalDate releasedOn,
      @Schema(examples = "合同提前终止") String reason,
      Instant enteredAt,
      @Schema(examples = "treasurer") String enteredBy) {

    static ReleasedResponse of(CommitmentStanding.Release release) {
      return new ReleasedResponse(
          release.amount().writtenYuan(),
          release.on(),
          release.reason(),
          release.enteredAt(),
          release.enteredBy());
    }
  }

  static CommitmentResponse of(CommitmentStanding standing) {
    Commitment commitment = standing.commitment();
    return new CommitmentResponse(
        commitment.number(),
        commitment.kind(),
        commitment.amount().writtenYuan(),
        standing.drawn().writtenYuan(),
        standing.left().writtenYuan(),
        commitment.committedOn(),
        commitment.counterparty(),
        commitment.note(),
        commitment.source().orElse(null),
        commitment.enteredAt(),
        commitment.enteredBy(),
        standing.release().map(ReleasedResponse::of).orElse(null));
  }
}
