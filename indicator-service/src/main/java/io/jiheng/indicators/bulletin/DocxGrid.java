package io.jiheng.indicators.bulletin;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes a table of a bulletin; its headings come again on each page. */
final class DocxGrid {

  private static final int SIZE = 8;
  private static final int BESIDE = 40;

  /** The first column is as wide as so many others. */
  private static final int FIRST = 3;

  private final XWPFTable table;
  private final Grid grid;
  private final Writing writing;

  /** Writes a run into a paragraph. */
  @FunctionalInterface
  interface Writing {
    void write(Run run, XWPFParagraph into, int size, boolean bold);
  }

  DocxGrid(XWPFTable table, Grid grid, Writing writing) {
    this.table = table;
    this.grid = grid;
    this.writing = writing;
  }

  void write() {
    table.setCellMargins(0, BESIDE, 0, BESIDE);
    var columns = table.getCTTbl().addNewTblGrid();
    int parts = grid.columns().size() - 1 + FIRST;
    for (int at = 0; at < grid.columns().size(); at++) {
      int width = DocxPage.TEXT_WIDTH * (at == 0 ? FIRST : 1) / parts;
      columns.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    var head = table.getRow(0);
    head.setRepeatHeader(true);
    write(head, grid.columns().stream().map(Run::plain).toList(), true);
    for (var row : grid.rows()) {
      write(table.createRow(), row, false);
    }
  }

  private void write(XWPFTableRow row, List<Run> cells, boolean bold) {
    row.setCantSplitRow(true);
    for (int at = 0; at < cells.size(); at++) {
      var cell = row.getCell(at) == null ? row.createCell() : row.getCell(at);
      var paragraph = cell.getParagraphs().get(0);
      paragraph.setAlignment(
          at == 0
              ? ParagraphAlignment.LEFT
              : bold ? ParagraphAlignment.CENTER : ParagraphAlignment.RIGHT);
      writing.write(cells.get(at), paragraph, SIZE, bold);
    }
  }
}
