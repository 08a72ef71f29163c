package io.jiheng.budget.imports.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.forms.projectsheet.ReadSheet;
import io.jiheng.budget.forms.table.cell.PlannedShare;
import io.jiheng.budget.imports.check.CheckedSheet;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.Objective;
import io.jiheng.budget.sheet.Project;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project sheet as it was understood 项目绩效目标表识别结果. Money in 万元. */
@Schema(name = "SheetPreview")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SheetPreviewResponse(
    @Schema(description = "在文件中的位置 / place in the file", examples = "第 59 行") String place,
    @Schema(description = "表上的标题 / heading", examples = "1、人民陪审员经费绩效目标表") String heading,
    @Schema(examples = "336001", nullable = true) String unit,
    @Schema(examples = "迁安市人民法院", nullable = true) String unitName,
    @Schema(examples = "2023", nullable = true) Integer year,
    @Schema(examples = "13020023P00003910033L", nullable = true) String code,
    @Schema(examples = "人民陪审员经费") String name,
    @Schema(
            description = "预算数，没有读出则无 / budget, absent where none was read",
            examples = "10.00",
            nullable = true)
        BigDecimal budgetWan,
    @Schema(
            description = "财政资金，没有读出则无 / fiscal, absent where none was read",
            examples = "10.00",
            nullable = true)
        BigDecimal fiscalWan,
    @Schema(
            description = "上年结转，没有读出则无 / carried over, absent where none was read",
            examples = "0.00",
            nullable = true)
        BigDecimal carriedWan,
    @Schema(
            description = "其他资金，没有读出则无 / other, absent where none was read",
            examples = "0.00",
            nullable = true)
        BigDecimal otherWan,
    @Schema(description = "预算数原文 / as written", examples = "10.00") String budgetText,
    @Schema(description = "财政资金原文 / as written", examples = "10.00") String fiscalText,
    @Schema(description = "上年结转原文 / as written") String carriedText,
    @Schema(description = "其他资金原文 / as written") String otherText,
    @Schema(examples = "发放人民陪审员参审补助") String purpose,
    List<PlannedResponse> plan,
    List<ObjectiveResponse> objectives,
    List<IndicatorPreviewResponse> indicators,
    @Schema(
            description = "已有项目的编号，新项目没有 / the known project, absent for a new one",
            nullable = true)
        Long projectId,
    List<RemarkResponse> findings) {

  /** A column of the plan 资金支出计划. */
  @Schema(name = "PlannedShare")
  record PlannedResponse(
      @Schema(examples = "6") int month,
      @Schema(description = "缺则为月底 / end of month if absent", nullable = true) Integer day,
      @Schema(examples = "50") BigDecimal cumulativePercent) {

    static PlannedResponse of(PlannedShare share) {
      return new PlannedResponse(share.month(), share.day().orElse(null), share.percent());
    }
  }

  /** An objective 绩效目标. */
  @Schema(name = "ObjectivePreview")
  record ObjectiveResponse(
      @Schema(description = "0 为未编号 / 0 if unnumbered", examples = "1") int number,
      @Schema(examples = "陪审补贴按规定发放") String text) {

    static ObjectiveResponse of(Objective objective) {
      return new ObjectiveResponse(objective.number(), objective.text());
    }
  }

  static SheetPreviewResponse of(CheckedSheet checked) {
    ReadSheet read = checked.read();
    return new SheetPreviewResponse(
        read.place().shown(),
        read.heading(),
        checked.unit().orElse(null),
        read.unit().name().orElse(null),
        checked.year().orElse(null),
        read.code().orElse(null),
        read.name(),
        wan(read.budget().total()),
        wan(read.budget().fiscal()),
        wan(read.budget().carried()),
        wan(read.budget().other()),
        read.budget().written().total(),
        read.budget().written().fiscal(),
        read.budget().written().carried(),
        read.budget().written().other(),
        read.purpose(),
        read.plan().stream().map(PlannedResponse::of).toList(),
        read.objectives().stream().map(ObjectiveResponse::of).toList(),
        read.indicators().stream()
            .map(row -> checked.year().map(row::in).orElse(row))
            .map(IndicatorPreviewResponse::of)
            .toList(),
        checked.known().map(Project::id).orElse(null),
        checked.remarks().stream().map(RemarkResponse::of).toList());
  }

  private static BigDecimal wan(Optional<Money> sum) {
    return sum.map(Money::writtenWan).orElse(null);
  }
}
