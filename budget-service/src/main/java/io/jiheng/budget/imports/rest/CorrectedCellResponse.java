package io.jiheng.budget.imports.rest;

import io.jiheng.budget.imports.CorrectedCell;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cell that was corrected 已更正的单元格. */
@Schema(name = "CorrectedCell")
record CorrectedCellResponse(
    @Schema(description = "文件的部分 / part of the file", examples = "第 2 个表格") String part,
    @Schema(description = "行号，从 1 起 / from 1", examples = "7") int line,
    @Schema(description = "列号，从 0 起 / from 0", examples = "3") int column,
    @Schema(description = "原文 / what the file says", examples = "74.5 元") String was,
    @Schema(description = "更正为 / what is read instead", examples = "74.5 万元") String text) {

  static CorrectedCellResponse of(CorrectedCell cell) {
    return new CorrectedCellResponse(
        cell.correction().place().part(),
        cell.correction().place().row(),
        cell.correction().column(),
        cell.was(),
        cell.correction().text());
  }
}
