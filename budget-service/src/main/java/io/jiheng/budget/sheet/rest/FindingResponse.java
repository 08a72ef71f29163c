package io.jiheng.budget.sheet.rest;

import io.jiheng.budget.rest.Wording;
import io.jiheng.budget.sheet.check.Finding;
import io.jiheng.budget.sheet.check.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One finding of the check 审核意见, in the caller's language. */
@Schema(name = "Finding")
public record FindingResponse(
    @Schema(examples = "unit-slip") String code,
    Severity severity,
    @Schema(description = "行 / row, as the form names it", examples = "预算规模及资金用途") String row,
    @Schema(description = "单元格 / cell", examples = "财政资金") String cell,
    @Schema(description = "JSON Pointer (RFC 6901)", examples = "/fiscalWan") String pointer,
    @Schema(examples = "“74.5 元”按字面为 0.00745 万元，与数值 74.50 万元不符，疑为单位误写。") String message) {

  static FindingResponse of(Finding finding) {
    return new FindingResponse(
        finding.code(),
        finding.severity(),
        finding.cell().row(),
        finding.cell().cell(),
        finding.cell().pointer(),
        Wording.sentence("sheet-" + finding.code(), finding.facts()));
  }
}
