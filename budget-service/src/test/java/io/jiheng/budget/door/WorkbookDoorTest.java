package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.bring;
import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Desk.newUnit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workbooks as programs write them: without blank cells, without values, with hidden parts. */
@ThroughTheDoor
class WorkbookDoorTest {

  private String unit;

  @BeforeEach
  void aUnit() {
    unit = newUnit();
  }

  @Test
  void rows_under_merged_levels_are_read_where_their_blank_cells_are_not_written() {
    preview("a.xlsx", workbook("法庭修缮费", book -> {}), "")
        .statusCode(201)
        .body("errors", equalTo(0))
        .body("projects[0].indicators", hasSize(5))
        .body("projects[0].indicators.level1", contains("产出指标", "产出指标", "产出指标", "产出指标", "满意度指标"))
        .body("projects[0].indicators.level3", contains("受理数量", "受理数量", "受理数量", "结案率", "满意度"))
        .body(
            "projects[0].indicators.description",
            contains("受理数量", "民事受理数量", "刑事受理数量", "结案率", "满意度"))
        .body(
            "projects[0].indicators.target.text",
            contains("≥900件", "≥713件", "≥87件", "≥95%", "≥90%"));
  }

  @Test
  void a_budget_that_is_a_formula_without_a_value_is_computed_and_told() {
    byte[] file = workbook("公式项目", sheet -> formula(sheet.getRow(3).getCell(2), "E4+G4"));

    preview("a.xlsx", file, "")
        .body("projects[0].budgetWan", equalTo(12.5f))
        .body("findings.code", contains("formula-computed"));
  }

  @Test
  void a_budget_that_cannot_be_computed_keeps_the_file_out() {
    byte[] file =
        workbook("公式项目", sheet -> formula(sheet.getRow(3).getCell(2), "INDIRECT(\"E4\")"));

    bring("a.xlsx", file, "")
        .statusCode(422)
        .body("findings.code", hasItem("formula-without-value"));
  }

  @Test
  void hidden_rows_and_worksheets_are_no_part_of_the_form_and_are_named() {
    byte[] file =
        workbook(
            "隐藏项目",
            sheet -> {
              sheet.getRow(9).setZeroHeight(true);
              sheet.getWorkbook().createSheet("旧版").createRow(0).createCell(0).setCellValue("旧");
              sheet.getWorkbook().setSheetHidden(1, true);
            });

    preview("a.xlsx", file, "")
        .body("projects", hasSize(1))
        .body("projects[0].indicators", hasSize(4))
        .body("findings.code", contains("hidden-sheet", "hidden-rows"));
  }

  @Test
  void an_unknown_row_of_names_and_values_is_reported_and_moves_nowhere() {
    byte[] file =
        workbook(
            "结转项目",
            sheet -> {
              cells(sheet.getRow(4), "", "办案");
              cells(sheet.getRow(6), "项目负责人", "张三", "往来资金", "15.00");
            });

    preview("a.xlsx", file, "")
        .body("errors", equalTo(1))
        .body("projects[0].purpose", equalTo("办案"))
        .body("projects[0].findings.code", hasItems("cell-unread"))
        .body("projects[0].findings[0].place", equalTo("工作表“表”第 7 行"))
        .body("projects[0].findings[0].message", equalTo("“项目负责人 | 张三 | 往来资金 | 15.00”未能识别，未予采用。"));
  }

  private byte[] workbook(String name, Consumer<XSSFSheet> change) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("表");
      cells(sheet.createRow(0), "（2023年度）项目绩效目标表");
      cells(sheet.createRow(1), unit + "某某法院", "", "", "", "", "单位：万元");
      cells(sheet.createRow(2), "项目编码", unit + "P" + name.length(), "", "项目名称", name);
      cells(sheet.createRow(3), "预算规模及资金用途", "预算数", 12.5, "财政资金", 10, "其他资金", 2.5);
      cells(sheet.createRow(4), "", "办案");
      cells(sheet.createRow(5), "绩效目标", "1.办好案件");
      sheet.createRow(6);
      cells(sheet.createRow(7), "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据");
      cells(sheet.createRow(8), "产出指标", "数量指标", "受理数量", "受理数量", "≥900件", "上年");
      cells(sheet.createRow(9), "", "", "", "民事受理数量", "≥713件", "上年");
      cells(sheet.createRow(10), "", "", "", "刑事受理数量", "≥87件", "上年");
      cells(sheet.createRow(11), "", "质量指标", "结案率", "结案率", "≥95%", "上年");
      cells(sheet.createRow(12), "满意度指标", "服务对象满意度指标", "满意度", "满意度", "≥90%", "上年");
      OfficeFiles.merge(sheet, "A9:A12");
      OfficeFiles.merge(sheet, "B9:B11");
      OfficeFiles.merge(sheet, "C9:C11");
      change.accept(sheet);
      return OfficeFiles.bytes(workbook::write);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Nothing is written for an empty text. */
  private static void cells(XSSFRow row, Object... values) {
    for (int column = 0; column < values.length; column++) {
      if (values[column] instanceof Number figure) {
        row.createCell(column).setCellValue(figure.doubleValue());
      } else if (!values[column].toString().isEmpty()) {
        row.createCell(column).setCellValue(values[column].toString());
      }
    }
  }

  private static void formula(XSSFCell cell, String formula) {
    cell.setBlank();
    cell.setCellFormula(formula);
    if (cell.getCTCell().isSetV()) {
      cell.getCTCell().unsetV();
    }
  }
}
