package io.jiheng.budget.imports.rest;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.imports.ImportLines;
import io.jiheng.budget.imports.ImportLines.ImportLine;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of a file 文件中的一行: a row of a table, or a paragraph, which has one cell. */
@Schema(name = "ImportLine")
record ImportLineResponse(
    @Schema(description = "在文件中的位置 / place in the file", examples = "第 2 个表格第 7 行") String place,
    @Schema(description = "行号，从 1 起 / from 1", examples = "7") int line,
    List<CellResponse> cells) {

  /** A cell of it; a blank one too. */
  @Schema(name = "ImportCell")
  record CellResponse(
      @Schema(description = "列号，从 0 起 / from 0", examples = "3") int column,
      @Schema(description = "按此识别 / what is read", examples = "74.5 万元") String text,
      @Schema(description = "文件原文 / what the file says", examples = "74.5 元") String was,
      @Schema(description = "属于合并单元格，不能更正 / of a merged area that begins elsewhere")
          boolean covered) {}

  static ImportLineResponse of(ImportLine read) {
    Line line = read.line();
    return new ImportLineResponse(
        line.place().shown(),
        line.place().row(),
        IntStream.range(0, read.columns()).mapToObj(column -> cell(read, column)).toList());
  }

  private static CellResponse cell(ImportLine read, int column) {
    Line.Cell cell = read.line().cell(column);
    return new CellResponse(
        column, cell.merged(), read.written().cell(column).merged(), cell.isCovered());
  }

  /** A page of lines, by the number of its first line. */
  @Schema(name = "ImportLines")
  record LinesResponse(
      @Schema(examples = "第 2 个表格") String part,
      @Schema(description = "该部分的行数 / lines of this part", examples = "31") long total,
      List<ImportLineResponse> items) {

    static LinesResponse of(String part, ImportLines lines) {
      return new LinesResponse(
          part, lines.total(), lines.lines().stream().map(ImportLineResponse::of).toList());
    }
  }
}
