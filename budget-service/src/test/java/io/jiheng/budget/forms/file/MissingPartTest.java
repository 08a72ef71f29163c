package io.jiheng.budget.forms.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.jiheng.budget.forms.line.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages that have not all of the parts that they may have. */
class MissingPartTest {

  private static final String STYLES = "xl/styles.xml";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/workbook.xml",
        "_rels/.rels",
        "[Content_Types].xml",
        "xl/worksheets/sheet1.xml",
        "xl/sharedStrings.xml"
      })
  void a_workbook_without_one_of_its_parts_is_told_to_be_damaged(String part) {
    var damaged = without(part, plain());
    assertThatThrownBy(() -> FileReading.read(damaged)).isInstanceOf(UnreadableFile.class);
  }

  @Test
  void a_workbook_needs_no_formats() {
    assertThat(Seen.texts(FileReading.read(without(STYLES, plain()))))
        .isEqualTo(Seen.texts(FileReading.read(plain())))
        .containsExactly("项目名称 45291 0.175");
  }

  @Test
  void a_cell_whose_format_is_not_there_is_not_taken_for_a_plain_number() {
    var damaged = without(STYLES, formatted());
    assertThatThrownBy(() -> FileReading.read(damaged)).isInstanceOf(UnreadableFile.class);
  }

  static List<byte[]> documents() {
    return List.of(plain(), formatted(), word());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatever_part_is_missing_the_rest_is_read_or_told_to_be_damaged(byte[] document)
      throws IOException {
    for (var part : parts(document)) {
      var fault = catchThrowable(() -> FileReading.read(without(part, document)));
      if (fault != null) {
        assertThat(fault).as(part).isInstanceOf(UnreadableFile.class);
      }
    }
  }

  private static byte[] plain() {
    return Workbooks.of(
        workbook -> Workbooks.row(workbook.createSheet("一"), 0, "项目名称", 45_291, 0.175));
  }

  /** With a day, a struck text and a comment. */
  private static byte[] formatted() {
    return Workbooks.of(MissingPartTest::format);
  }

  private static void format(XSSFWorkbook workbook) {
    var sheet = workbook.createSheet("一");
    var row = Workbooks.row(sheet, 0, "项目名称", 45_291, "作废");
    var day = workbook.createCellStyle();
    day.setDataFormat((short) BuiltinFormats.getBuiltinFormat("m/d/yy"));
    row.getCell(1).setCellStyle(day);
    var font = workbook.createFont();
    font.setStrikeout(true);
    var struck = workbook.createCellStyle();
    struck.setFont(font);
    row.getCell(2).setCellStyle(struck);
    var anchor = workbook.getCreationHelper().createClientAnchor();
    row.getCell(0).setCellComment(sheet.createDrawingPatriarch().createCellComment(anchor));
    Workbooks.formula(row, 3, "B1+1");
  }

  private static byte[] word() {
    try (var document = new XWPFDocument()) {
      document.createStyles();
      document.createNumbering();
      document.createParagraph().createRun().setText("项目名称");
      document.createFootnote().createParagraph().createRun().setText("注");
      document.createTable(2, 2).getRow(0).getCell(0).setText("预算数");
      var out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Iterable<String> parts(byte[] archive) throws IOException {
    var names = new TreeSet<String>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names).hasSizeGreaterThan(5);
    return names;
  }

  private static byte[] without(String part, byte[] archive) {
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(archive));
        var copy = new ZipOutputStream(out)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.getName().equals(part)) {
          copy.putNextEntry(new ZipEntry(entry.getName()));
          in.transferTo(copy);
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
