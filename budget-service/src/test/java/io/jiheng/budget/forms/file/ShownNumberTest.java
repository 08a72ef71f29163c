package io.jiheng.budget.forms.file;

import static io.jiheng.budget.forms.file.Seen.codes;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number says what its cell shows, with all its digits; what shows another number is named. */
class ShownNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          13716     | "≥"0"件"              | ≥13716件
          13716     | "≥"#,##0"件"          | ≥13716件
          99.55     | "≥"0.0"%"             | ≥99.55%
          0.9955    | "≥"0.0%               | ≥99.55%
          0.9955    | 0%                    | 99.55%
          2.5       | 0.0"万元/人"          | 2.5万元/人
          310.2     | #,##0.00              | 310.2
          1030700.5 | ¥#,##0                | 1030700.5
          -310.2    | #,##0.00;(#,##0.00)   | -310.2
          0         | _ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_  | 0
          310.2     | _ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_  | 310.2
          0.5       | # ?/?                 | 0.5
          310.2     | 0.00E+00              | 310.2
          17        | 000000                | 000017
          98        | @                     | 98
          12        | General"件"           | 12件
          0.99      | [Red]0%               | 99%
          -12.5     | 0.00;[Red]-0.00       | -12.5
          1.5       | 0.00[$元-804]         | 1.5元
          99.5      | 0.0\\%                | 99.5%
          5         | [>3]0;0.0             | 5
          """)
  void a_number_is_read_with_the_words_of_its_format(double number, String format, String text) {
    FileLines file = FileReading.read(workbook(number, format));

    assertThat(file.lines().get(0).at(1)).isEqualTo(text);
    assertThat(codes(file)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          3102000 | 0,"千元"
          3102000 | 0.0,,"百万"
          13716   | ;;;
          13716   | "见附表"
          310     | 0!.0,"万"
          5       | [>3]"多于"0;0
          """)
  void what_shows_another_number_is_named(double number, String format) {
    FileLines file = FileReading.read(workbook(number, format));

    assertThat(file.lines().get(0).at(1)).isEqualTo(String.valueOf((long) number));
    assertThat(codes(file)).containsExactly("shown-otherwise");
    assertThat(file.remarks().get(0).finding().facts().get("places"))
        .startsWith("B1“")
        .endsWith("≠" + (long) number);
  }

  private static byte[] workbook(double number, String format) {
    return Workbooks.of(
        workbook -> {
          XSSFSheet sheet = workbook.createSheet("表");
          XSSFCell cell = Workbooks.row(sheet, 0, "指标", number).getCell(1);
          XSSFCellStyle style = workbook.createCellStyle();
          style.setDataFormat(workbook.createDataFormat().getFormat(format));
          cell.setCellStyle(style);
        });
  }
}
