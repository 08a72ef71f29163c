package io.jiheng.budget.forms.grid;

import io.jiheng.budget.forms.grid.WritingStyle.Habit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Writes .xlsx as different programs do. */
final class XlsxWriting {

  private final WritingStyle style;
  private final Placing placing = new Placing();

  XlsxWriting(WritingStyle style) {
    this.style = style;
  }

  WrittenFile write(GridDocument document) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      TypedCells typed = new TypedCells(workbook);
      for (GridSheet sheet : document.sheets()) {
        write(sheet, workbook.createSheet(sheet.name()), typed);
        placing.sheet(sheet);
      }
      for (int at = 0; at < document.sheets().size(); at++) {
        if (document.sheets().get(at).hidden()) {
          workbook.setSheetVisibility(at, SheetVisibility.HIDDEN);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return placing.file("表.xlsx", out.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void write(GridSheet grid, XSSFSheet sheet, TypedCells typed) {
    for (int at = 0; at < grid.rows().size(); at++) {
      GridRow row = grid.rows().get(at);
      placing.row(row, "工作表“" + grid.name() + "”第 " + (at + 1) + " 行");
      XSSFRow written = sheet.createRow(at);
      written.setZeroHeight(row.hidden());
      for (int column = 0; column < row.width(); column++) {
        write(grid, at, column, written, typed);
      }
    }
    grid.hiddenColumns().forEach(column -> sheet.setColumnHidden(column, true));
    grid.areas().values().stream()
        .filter(Area::isMerged)
        .forEach(
            area ->
                sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(area.top(), area.bottom(), area.left(), area.right())));
  }

  private void write(GridSheet grid, int at, int column, XSSFRow row, TypedCells typed) {
    GridCell cell = grid.rows().get(at).cells().get(column);
    boolean goesOn =
        at > 0 && stands(grid.rows().get(at - 1), column, cell)
            || column > 0 && stands(grid.rows().get(at), column - 1, cell);
    boolean blank = goesOn || cell.text().isEmpty() && cell.formula().isEmpty();
    if (!blank) {
      write(row.createCell(column), cell, typed);
    } else if (!style.has(Habit.SPARSE)) {
      row.createCell(column);
    }
  }

  private static boolean stands(GridRow row, int column, GridCell cell) {
    return column < row.width() && row.cells().get(column) == cell;
  }

  private void write(XSSFCell written, GridCell cell, TypedCells typed) {
    if (cell.formula().isPresent()) {
      typed.formula(written, cell.formula().get(), cell.text());
    } else if (!style.has(Habit.TYPED) || !typed.write(written, cell.text())) {
      text(written, cell.text());
    }
  }

  private void text(XSSFCell written, String text) {
    if (style.has(Habit.INLINE)) {
      written.getCTCell().setT(STCellType.INLINE_STR);
      written.getCTCell().addNewIs().setT(text);
    } else {
      written.setCellValue(text);
    }
  }
}
