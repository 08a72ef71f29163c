package io.jiheng.budget.forms.grid;

import io.jiheng.budget.forms.grid.WritingStyle.Habit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes CSV in one of the charsets people use; sparse is without the blank cells at the end. */
final class CsvWriting {

  private final WritingStyle style;
  private final Placing placing = new Placing();
  private int records;

  CsvWriting(WritingStyle style) {
    this.style = style;
  }

  WrittenFile write(GridDocument document) {
    int width = document.rows().mapToInt(GridRow::width).max().orElse(1);
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      for (GridSheet sheet : document.sheets()) {
        for (int at = 0; at < sheet.rows().size(); at++) {
          records++;
          placing.row(sheet.rows().get(at), "第 " + records + " 行");
          printer.printRecord(record(sheet, at, width));
        }
        placing.sheet(sheet);
      }
      return placing.file("表.csv", bytes(text.toString()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private List<String> record(GridSheet sheet, int at, int width) {
    List<String> record = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      record.add(TextWriting.text(sheet, at, column));
    }
    while (style.has(Habit.SPARSE)
        && record.size() > 1
        && record.get(record.size() - 1).isEmpty()) {
      record.remove(record.size() - 1);
    }
    return record;
  }

  private byte[] bytes(String text) throws IOException {
    Charset charset = style.charset();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean marked =
        charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    out.write(((marked ? "\uFEFF" : "") + text).getBytes(charset));
    return out.toByteArray();
  }
}
