package io.jiheng.budget.imports;

import io.jiheng.budget.forms.line.CellCorrection;

/**
 * A cell that was corrected 已更正的单元格.
 *
 * @param was what the file says there
 */
public record CorrectedCell(CellCorrection correction, String was) {}
