package io.jiheng.budget.document;

/**
 * A cell that was corrected 已更正的单元格.
 *
 * @param was what the file says there
 */
public record CorrectedCell(CellCorrection correction, String was) {}
