package io.jiheng.budget.imports.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.forms.filled.ReadFormHead;
import io.jiheng.budget.imports.check.CheckedForm;
import io.jiheng.budget.sheet.Project;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of which project a form is, and whether it says anything new. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FormHeadPreviewResponse(
    @Schema(description = "在文件中的位置 / place in the file", examples = "第 3 行") String place,
    @Schema(examples = "项目支出绩效自评表（2023年度）") String heading,
    @Schema(examples = "336001", nullable = true) String unit,
    @Schema(examples = "迁安市人民法院", nullable = true) String unitName,
    @Schema(examples = "2023", nullable = true) Integer year,
    @Schema(examples = "13020023P00003910033L", nullable = true) String code,
    @Schema(examples = "人民陪审员经费") String name,
    @Schema(description = "对应的项目 / the project it is of", examples = "1", nullable = true)
        Long projectId,
    @Schema(description = "与系统内容一致，导入不改变任何内容 / says only what is known; nothing would be entered")
        boolean unchanged) {

  static FormHeadPreviewResponse of(ReadFormHead read, CheckedForm<?> checked) {
    return new FormHeadPreviewResponse(
        read.place().shown(),
        read.heading(),
        checked.unit().orElse(null),
        read.unit().name().orElse(null),
        checked.year().or(() -> read.year().hinted()).orElse(null),
        read.code().orElse(null),
        read.name(),
        checked.project().map(Project::id).orElse(null),
        checked.isUnchanged());
  }
}
