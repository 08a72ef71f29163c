package io.jiheng.budget.document.reading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiheng.budget.document.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages that speak of parts they have not. */
class MissingPartTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/workbook.xml",
        "_rels/.rels",
        "[Content_Types].xml",
        "xl/worksheets/sheet1.xml"
      })
  void a_workbook_without_one_of_its_parts_is_told_to_be_damaged(String part) throws IOException {
    var damaged = without(part, workbook());
    assertThatThrownBy(() -> FileReading.read(damaged)).isInstanceOf(UnreadableFile.class);
  }

  private static byte[] workbook() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      workbook.createSheet("一").createRow(0).createCell(0).setCellValue("项目名称");
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] without(String part, byte[] archive) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(archive));
        var copy = new ZipOutputStream(out)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.getName().equals(part)) {
          copy.putNextEntry(new ZipEntry(entry.getName()));
          in.transferTo(copy);
        }
      }
    }
    return out.toByteArray();
  }
}
