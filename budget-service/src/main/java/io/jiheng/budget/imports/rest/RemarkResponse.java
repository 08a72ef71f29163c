package io.jiheng.budget.imports.rest;

import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.rest.Wording;
import io.jiheng.budget.sheet.check.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something found in a file 审核意见, in the caller's language. */
@Schema(name = "ImportFinding")
record RemarkResponse(
    @Schema(examples = "unit-slip") String code,
    Severity severity,
    @Schema(description = "在文件中的位置 / place in the file", examples = "第 118 行") String place,
    @Schema(description = "文件的部分，纯文本与 CSV 为空 / part of the file", examples = "第 2 个表格") String part,
    @Schema(description = "该部分的行号 / line of that part, from 1", examples = "7") int line,
    @Schema(
            description =
                "列号，从 0 起，同 lines 的 column；只知其行则无 / column from 0, absent where only the line is known",
            examples = "3",
            nullable = true)
        Integer column,
    @Schema(description = "行 / row, as the form names it", examples = "预算规模及资金用途") String row,
    @Schema(description = "单元格 / cell", examples = "财政资金") String cell,
    @Schema(examples = "“74.5 元”按字面为 0.00745 万元，与数值 74.50 万元不符，疑为单位误写。") String message) {

  static RemarkResponse of(Remark remark) {
    return new RemarkResponse(
        remark.finding().code(),
        remark.finding().severity(),
        remark.place().shown(),
        remark.place().part(),
        remark.place().row(),
        remark.at().column().stream().boxed().findFirst().orElse(null),
        remark.finding().cell().row(),
        remark.finding().cell().cell(),
        Wording.sentence("sheet-" + remark.finding().code(), remark.finding().facts()));
  }
}
