package io.jiheng.budget.forms.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.line.CellFault;
import io.jiheng.budget.forms.line.Remark;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A formula whose value was never stored is computed or a fault; it is never 0 and never blank. */
class FormulaValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "B1+B2 | 15.5",
        "SUM(B1:B2) | 15.5",
        "ROUND(B1/3,2) | 3.33",
        "IF(B1>5,\"是\",\"否\") | 是",
        "B3*2 | 31",
        "A1&\"：\"&B1 | 甲：10",
        "1+1 | 2",
        "其他!A1 | 7"
      })
  void a_formula_without_a_value_is_computed(String formula, String value) {
    FileLines file = file(formula);

    assertThat(last(file)).isEqualTo(value);
    assertThat(file.remarks())
        .extracting(remark -> remark.finding().code())
        .containsExactly("formula-computed");
    assertThat(file.remarks().get(0).finding().facts().get("cells")).contains("B5 = " + value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "B1/0",
        "TODAY()",
        "RAND()",
        "INDIRECT(\"B1\")",
        "SUM(A1:XFD1048576)",
        "C1",
        "SUM(C1:C9)",
        "REPT(\"长\",30000)",
        "B5+1",
        "VLOOKUP(\"丁\",A1:B2,2,FALSE)"
      })
  void a_formula_that_is_not_computed_is_a_fault_of_its_cell(String formula) {
    assertThat(last(file(formula))).isEqualTo(CellFault.NO_VALUE);
  }

  @Test
  void a_stored_value_is_taken_as_it_is_and_so_is_a_text_of_nothing() {
    FileLines file =
        FileReading.read(
            Workbooks.of(
                workbook -> {
                  XSSFRow row = Workbooks.row(workbook.createSheet("表"), 0, "甲", 3);
                  Workbooks.formula(row, 2, "B1*100").getCTCell().setV("7");
                  Workbooks.formula(row, 3, "\"\"").setCellValue("");
                  row.createCell(4).setCellValue("丙");
                }));

    assertThat(file.lines().get(0).at(2)).isEqualTo("7");
    assertThat(file.lines().get(0).at(3)).isEmpty();
    assertThat(file.remarks()).isEmpty();
  }

  @Test
  void more_formulas_than_a_form_has_are_not_computed() {
    List<Remark> remarks =
        FileReading.read(
                Workbooks.of(
                    workbook -> {
                      XSSFSheet sheet = workbook.createSheet("表");
                      for (int row = 0; row < 300; row++) {
                        Workbooks.formula(Workbooks.row(sheet, row, "甲", 3), 2, "B1+1");
                      }
                    }))
            .remarks();

    assertThat(remarks).isEmpty();
  }

  private static String last(FileLines file) {
    return file.lines().stream()
        .filter(line -> line.at(0).equals("丙"))
        .findFirst()
        .orElseThrow()
        .at(1);
  }

  /** The formula in B5; B3 has one of its own that was never reckoned either. */
  private static FileLines file(String formula) {
    return FileReading.read(
        Workbooks.of(
            workbook -> {
              XSSFSheet sheet = workbook.createSheet("表");
              Workbooks.row(workbook.createSheet("其他"), 0, 7);
              Workbooks.row(sheet, 0, "甲", 10);
              Workbooks.row(sheet, 1, "乙", 5.5);
              Workbooks.formula(Workbooks.row(sheet, 2, "和"), 1, "SUM(B1:B2)")
                  .getCTCell()
                  .setV("15.5");
              Workbooks.formula(Workbooks.row(sheet, 4, "丙"), 1, formula);
            }));
  }
}
