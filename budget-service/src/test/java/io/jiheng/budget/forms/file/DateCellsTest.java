package io.jiheng.budget.forms.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is a day only where its cell is shown as one. */
class DateCellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          yyyy/m/d          | 2021年12月31日
          yyyy"年"m"月"d"日" | 2021年12月31日
          yyyy"年"m"月"     | 2021年12月
          mmm-yy            | 2021年12月
          General           | 44561
          0                 | 44561
          """)
  void a_cell_says_what_it_shows_of_a_day(String format, String text) throws IOException {
    assertThat(FileReading.read(workbook(format)).lines().get(0).at(1)).isEqualTo(text);
  }

  @Test
  void days_of_a_workbook_may_be_counted_from_1904() throws IOException {
    byte[] of1904 =
        workbook(
            "yyyy/m/d", workbook -> workbook.getCTWorkbook().getWorkbookPr().setDate1904(true));

    assertThat(FileReading.read(of1904).lines().get(0).at(1)).isEqualTo("2021年12月31日");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, -194_000.5})
  void a_number_before_all_days_of_a_worksheet_stays_a_number(double number) throws IOException {
    byte[] early = workbook("yyyy/m/d", workbook -> {}, day -> day.setCellValue(number));

    assertThat(FileReading.read(early).lines().get(0).at(1))
        .isEqualTo(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
  }

  private static byte[] workbook(String format) throws IOException {
    return workbook(format, workbook -> {});
  }

  private static byte[] workbook(String format, Consumer<XSSFWorkbook> setting) throws IOException {
    return workbook(format, setting, day -> day.setCellValue(LocalDate.of(2021, 12, 31)));
  }

  private static byte[] workbook(
      String format, Consumer<XSSFWorkbook> setting, Consumer<XSSFCell> value) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      setting.accept(workbook);
      XSSFRow row = workbook.createSheet("表").createRow(0);
      row.createCell(0).setCellValue("完成时限");
      XSSFCell day = row.createCell(1);
      value.accept(day);
      XSSFCellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
      day.setCellStyle(style);
      workbook.write(out);
      return out.toByteArray();
    }
  }
}
