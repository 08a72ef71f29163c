package io.jiheng.budget.printing;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes a grid as a table of a .docx, with its merged cells. */
final class DocxGrid {

  /** Between the lines of a cell and its text, in twentieths of a point. */
  private static final int ABOVE_AND_BELOW = 50;

  private static final int BESIDE = 40;
  private static final int LEAST_HEIGHT = 400;

  private final XWPFTable table;
  private final Grid grid;
  private final List<Integer> widths;

  /**
   * @param widths of the columns, in twentieths of a point
   */
  DocxGrid(XWPFTable table, Grid grid, List<Integer> widths) {
    this.table = table;
    this.grid = grid;
    this.widths = widths;
  }

  void write() {
    CTTblPr properties = table.getCTTbl().getTblPr();
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid columns = table.getCTTbl().addNewTblGrid();
    widths.forEach(width -> columns.addNewGridCol().setW(BigInteger.valueOf(width)));
    table.setCellMargins(ABOVE_AND_BELOW, BESIDE, ABOVE_AND_BELOW, BESIDE);
    table.removeRow(0);
    for (List<Grid.Place> places : grid.rows()) {
      XWPFTableRow row = table.createRow();
      while (!row.getTableCells().isEmpty()) {
        row.removeCell(0);
      }
      row.setCantSplitRow(true);
      row.setHeight(LEAST_HEIGHT);
      places.forEach(place -> write(place, row.createCell()));
    }
  }

  private void write(Grid.Place place, XWPFTableCell into) {
    Cell cell = place.cell();
    CTTcPr properties = into.getCTTc().addNewTcPr();
    int width =
        widths.subList(place.column(), place.column() + cell.columns()).stream()
            .mapToInt(Integer::intValue)
            .sum();
    properties.addNewTcW().setW(BigInteger.valueOf(width));
    properties.getTcW().setType(STTblWidth.DXA);
    if (cell.columns() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
    }
    if (cell.rows() > 1) {
      properties.addNewVMerge().setVal(place.goesOn() ? STMerge.CONTINUE : STMerge.RESTART);
    }
    into.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    XWPFParagraph paragraph = into.getParagraphs().get(0);
    paragraph.setAlignment(
        cell.kind() == Cell.Kind.TEXT ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
    DocxProse.write(place.text(), Font.of(cell.kind()), paragraph);
  }
}
