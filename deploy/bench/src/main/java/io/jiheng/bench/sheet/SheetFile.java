package io.jiheng.bench.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A file of many project sheets, as a finance office would send it. */
public enum SheetFile {
  /** One table after the other. */
  DOCX {
    @Override
    public byte[] of(String unit, int sheets) {
      try (var document = new XWPFDocument()) {
        for (int number = 1; number <= sheets; number++) {
          var sheet = new SheetRows(unit, number);
          document.createParagraph().createRun().setText(sheet.heading());
          fill(document.createTable(sheet.rows().size(), SheetRows.COLUMNS), sheet);
        }
        return bytes(document::write);
      } catch (IOException e) {
        throw new UncheckedIOException("no document", e);
      }
    }

    @Override
    public void readPlainly(byte[] content) {
      try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
        for (var table : document.getTables()) {
          table.getRows().forEach(row -> row.getTableCells().forEach(cell -> cell.getText()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("not read", e);
      }
    }
  },
  /** A worksheet each. */
  XLSX {
    @Override
    public byte[] of(String unit, int sheets) {
      try (var workbook = new XSSFWorkbook()) {
        for (int number = 1; number <= sheets; number++) {
          fill(workbook.createSheet("项目" + number), new SheetRows(unit, number));
        }
        return bytes(workbook::write);
      } catch (IOException e) {
        throw new UncheckedIOException("no workbook", e);
      }
    }

    @Override
    public void readPlainly(byte[] content) {
      try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
        workbook.forEach(
            sheet -> sheet.forEach(row -> row.forEach(cell -> cell.getStringCellValue())));
      } catch (IOException e) {
        throw new UncheckedIOException("not read", e);
      }
    }
  };

  private interface Writer {
    void write(ByteArrayOutputStream out) throws IOException;
  }

  /** So many sheets of one unit. */
  public abstract byte[] of(String unit, int sheets);

  /** The baseline: the library opens the file and gives the text of every cell. */
  public abstract void readPlainly(byte[] content);

  private static void fill(XWPFTable table, SheetRows sheet) {
    var rows = sheet.rows();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < SheetRows.COLUMNS; column++) {
        table.getRow(row).getCell(column).setText(rows.get(row).get(column));
      }
    }
  }

  private static void fill(XSSFSheet sheet, SheetRows rows) {
    sheet.createRow(0).createCell(0).setCellValue(rows.heading());
    for (var texts : rows.rows()) {
      Row row = sheet.createRow(sheet.getLastRowNum() + 1);
      for (int column = 0; column < SheetRows.COLUMNS; column++) {
        row.createCell(column).setCellValue(texts.get(column));
      }
    }
  }

  private static byte[] bytes(Writer writer) throws IOException {
    var out = new ByteArrayOutputStream();
    writer.write(out);
    return out.toByteArray();
  }
}
