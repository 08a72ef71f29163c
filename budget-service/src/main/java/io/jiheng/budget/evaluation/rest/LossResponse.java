package io.jiheng.budget.evaluation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.evaluation.ExecutionScore;
import io.jiheng.budget.evaluation.RowScore;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Points lost, where and why 失分. */
@Schema(name = "Loss")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record LossResponse(
    @Schema(
            description = "第几行指标；预算执行没有 / row, absent for the execution",
            examples = "1",
            nullable = true)
        Integer row,
    @Schema(examples = "案件受理数量") String indicator,
    @Schema(examples = "0.62") BigDecimal lost,
    @Schema(description = "失分说明 / how they were lost", examples = "未达到指标值") String why,
    @Schema(description = "偏差原因 / reason given", nullable = true) String reason) {

  static LossResponse of(RowScore row) {
    return new LossResponse(
        row.row(),
        row.names().description(),
        row.lost(),
        Explanation.of(row),
        row.remark().reason());
  }

  static LossResponse of(ExecutionScore execution) {
    return new LossResponse(
        null, "预算执行率", execution.lost(), Explanation.of(execution), execution.remark().reason());
  }
}
