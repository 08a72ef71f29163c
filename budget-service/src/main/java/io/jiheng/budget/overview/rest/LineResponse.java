package io.jiheng.budget.overview.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.disbursement.rest.StandingResponse;
import io.jiheng.budget.overview.ProjectLine;
import io.jiheng.budget.sheet.ProjectState;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One project in a list. */
@Schema(name = "ProjectLine")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineResponse(
    @Schema(examples = "1") long id,
    @Schema(examples = "336001") String unit,
    @Schema(examples = "2023") int year,
    @Schema(examples = "13020023P000039100348", nullable = true) String code,
    @Schema(examples = "新大楼物业及运转费") String name,
    ProjectState state,
    @Schema(description = "调整、调剂和结转后的预算 / the adjusted budget", examples = "235.80")
        BigDecimal budgetWan,
    @Schema(examples = "235.80") BigDecimal fiscalWan,
    @Schema(examples = "0.00") BigDecimal otherWan,
    @Schema(description = "上年结转 / carried over", examples = "0.00") BigDecimal carriedWan,
    @Schema(description = "合同与冻结预留 / reserved", examples = "23.46") BigDecimal reservedWan,
    @Schema(description = "可用 / free", examples = "118.02") BigDecimal freeWan,
    StandingResponse standing) {

  static LineResponse of(ProjectLine line) {
    return new LineResponse(
        line.id(),
        line.key().unit(),
        line.key().year(),
        line.key().code().orElse(null),
        line.key().name(),
        line.state(),
        line.budget().total().writtenWan(),
        line.budget().fiscal().writtenWan(),
        line.budget().other().writtenWan(),
        line.budget().carried().writtenWan(),
        line.reserved().writtenWan(),
        line.free().writtenWan(),
        StandingResponse.of(line.standing()));
  }
}
