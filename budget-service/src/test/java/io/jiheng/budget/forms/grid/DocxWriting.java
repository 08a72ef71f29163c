package io.jiheng.budget.forms.grid;

import io.jiheng.budget.forms.grid.WritingStyle.Habit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes .docx: prose as paragraphs, rows that follow each other as a table. */
final class DocxWriting {

  private final WritingStyle style;
  private final Placing placing = new Placing();
  private int paragraphs;
  private int tables;
  private int rows;

  DocxWriting(WritingStyle style) {
    this.style = style;
  }

  WrittenFile write(GridDocument document) {
    try (XWPFDocument docx = new XWPFDocument()) {
      WordNumbers numbers = new WordNumbers(docx);
      for (GridSheet sheet : document.sheets()) {
        write(sheet, docx, numbers);
        placing.sheet(sheet);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      docx.write(out);
      return placing.file("表.docx", out.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void write(GridSheet sheet, XWPFDocument docx, WordNumbers numbers) {
    XWPFTable table = null;
    for (int at = 0; at < sheet.rows().size(); at++) {
      GridRow row = sheet.rows().get(at);
      if (row.tabular()) {
        if (table == null) {
          table = docx.createTable();
          table.removeRow(0);
          tables++;
          rows = 0;
        }
        rows++;
        placing.row(row, "第 " + tables + " 个表格第 " + rows + " 行");
        fill(table.insertNewTableRow(rows - 1), sheet, at);
      } else {
        table = null;
        paragraphs++;
        placing.row(row, "正文第 " + paragraphs + " 行");
        XWPFParagraph paragraph = docx.createParagraph();
        if (style.has(Habit.NUMBERED)) {
          numbers.write(paragraph, row.text());
        } else {
          paragraph.createRun().setText(row.text());
        }
      }
    }
  }

  private static void fill(XWPFTableRow written, GridSheet sheet, int at) {
    GridRow row = sheet.rows().get(at);
    for (int column = 0; column < row.width(); column++) {
      GridCell cell = row.cells().get(column);
      if (column > 0 && row.cells().get(column - 1) == cell) {
        continue;
      }
      boolean goesOn = at > 0 && stands(sheet.rows().get(at - 1), column, cell);
      boolean goesDown =
          at + 1 < sheet.rows().size() && stands(sheet.rows().get(at + 1), column, cell);
      XWPFTableCell tableCell = written.createCell();
      CTTcPr properties = tableCell.getCTTc().addNewTcPr();
      int width = (int) row.cells().stream().filter(other -> other == cell).count();
      if (width > 1) {
        properties.addNewGridSpan().setVal(BigInteger.valueOf(width));
      }
      if (goesOn || goesDown) {
        properties.addNewVMerge().setVal(goesOn ? STMerge.CONTINUE : STMerge.RESTART);
      }
      write(tableCell, goesOn ? "" : cell.text());
    }
  }

  private static boolean stands(GridRow row, int column, GridCell cell) {
    return row.tabular() && column < row.width() && row.cells().get(column) == cell;
  }

  private static void write(XWPFTableCell cell, String text) {
    String[] paragraphs = text.split("\n", -1);
    for (int at = 0; at < paragraphs.length; at++) {
      XWPFParagraph paragraph =
          at < cell.getParagraphs().size() ? cell.getParagraphs().get(at) : cell.addParagraph();
      paragraph.createRun().setText(paragraphs[at]);
    }
  }
}
