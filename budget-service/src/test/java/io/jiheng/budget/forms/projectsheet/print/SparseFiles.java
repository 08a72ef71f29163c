package io.jiheng.budget.forms.projectsheet.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files as programs write them that leave out what is blank. */
final class SparseFiles {

  private SparseFiles() {}

  /** The workbook without its blank cells, and without rows of nothing else. */
  static byte[] xlsx(byte[] full) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(full))) {
      workbook.forEach(SparseFiles::thin);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void thin(Sheet sheet) {
    List<Row> rows = new ArrayList<>();
    sheet.forEach(rows::add);
    for (Row row : rows) {
      List<Cell> cells = new ArrayList<>();
      row.forEach(cells::add);
      cells.stream().filter(cell -> cell.toString().isBlank()).forEach(row::removeCell);
      if (row.getPhysicalNumberOfCells() == 0) {
        sheet.removeRow(row);
      }
    }
  }

  /** The records without the blank cells at their ends. */
  static byte[] csv(byte[] full) {
    StringBuilder out = new StringBuilder();
    String text = new String(full, StandardCharsets.UTF_8);
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180);
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      for (CSVRecord record : parser) {
        int end = record.size();
        while (end > 1 && record.get(end - 1).isBlank()) {
          end--;
        }
        printer.printRecord(record.toList().subList(0, end));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
