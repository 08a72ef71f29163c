package io.jiheng.budget.printing;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Writes the blocks of a paper to a worksheet. Every cell is text, so that what is written survives
 * to the letter; rows are as high as their text needs, which the program would not see to for
 * merged cells.
 */
final class XlsxPage {

  private static final float HIGHEST_ROW = 409;
  private static final float LINE_TO_POINTS = 1.35f;
  private static final float PADDING = 6;
  private static final int LAST_NARROW = 0xFF;

  private final Sheet sheet;
  private final XlsxLooks looks;
  private final List<Integer> widths;
  private int next;

  XlsxPage(Sheet sheet, XlsxLooks looks, List<Integer> widths) {
    this.sheet = sheet;
    this.looks = looks;
    this.widths = widths;
  }

  void write(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Prose prose) {
        write(prose);
      } else if (block instanceof Grid grid) {
        grid.rows().forEach(this::writeRow);
      }
    }
  }

  private void write(Prose prose) {
    CellStyle style = looks.of(prose.look());
    Row row = sheet.createRow(next++);
    set(row, 0, prose.text(), style);
    merge(row.getRowNum(), 0, widths.size(), 1);
    row.setHeightInPoints(Math.min(HIGHEST_ROW, height(prose.text(), widths.size(), 0, style)));
  }

  private void writeRow(List<Grid.Place> places) {
    Row row = sheet.createRow(next++);
    float height = 0;
    for (Grid.Place place : places) {
      Cell cell = place.cell();
      CellStyle style = looks.of(cell.kind());
      set(row, place.column(), place.text(), style);
      for (int more = 1; more < cell.columns(); more++) {
        set(row, place.column() + more, "", style);
      }
      if (!place.goesOn()) {
        merge(row.getRowNum(), place.column(), cell.columns(), cell.rows());
      }
      float whole = height(cell.text(), cell.columns(), place.column(), style);
      height = Math.max(height, whole / cell.rows());
    }
    row.setHeightInPoints(Math.min(HIGHEST_ROW, height));
  }

  private static void set(Row row, int column, String text, CellStyle style) {
    var cell = row.createCell(column);
    cell.setCellStyle(style);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }

  private void merge(int row, int column, int columns, int rows) {
    if (columns > 1 || rows > 1) {
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(row, row + rows - 1, column, column + columns - 1));
    }
  }

  private float height(String text, int columns, int column, CellStyle style) {
    float points = sheet.getWorkbook().getFontAt(style.getFontIndex()).getFontHeightInPoints();
    int width = widths.subList(column, column + columns).stream().mapToInt(Integer::intValue).sum();
    // Widths are told in characters of the workbook's own type, which has 11 points.
    float fitting = Math.max(1, 2 * width * 11 / points - 1);
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      long halves = line.chars().map(letter -> letter > LAST_NARROW ? 2 : 1).sum();
      lines += Math.max(1, (int) Math.ceil(halves / fitting));
    }
    return lines * points * LINE_TO_POINTS + PADDING;
  }
}
