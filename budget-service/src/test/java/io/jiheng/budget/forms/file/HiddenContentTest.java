package io.jiheng.budget.forms.file;

import static io.jiheng.budget.forms.file.Seen.codes;
import static io.jiheng.budget.forms.file.Seen.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.line.Line;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** What is hidden in a file is not read, and is named. */
class HiddenContentTest {

  @Test
  void hidden_worksheets_are_named_and_not_read() {
    FileLines file =
        FileReading.read(
            Workbooks.of(
                workbook -> {
                  Workbooks.row(workbook.createSheet("本年"), 0, "甲", "乙");
                  Workbooks.row(workbook.createSheet("旧版"), 0, "丙", "丁");
                  Workbooks.row(workbook.createSheet("字典"), 0, "戊", "己");
                  workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
                  workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
                }));

    assertThat(texts(file)).containsExactly("甲 乙");
    assertThat(codes(file)).containsExactly("hidden-sheet", "hidden-sheet");
    assertThat(file.remarks().get(0).finding().facts()).isEqualTo(Map.of("sheet", "旧版"));
  }

  @Test
  void hidden_rows_and_columns_are_named_where_they_have_content() {
    FileLines file =
        FileReading.read(
            Workbooks.of(
                workbook -> {
                  XSSFSheet sheet = workbook.createSheet("表");
                  Workbooks.row(sheet, 0, "项目", "旧数", "新数");
                  Workbooks.row(sheet, 1, "甲", 11, 12).setZeroHeight(true);
                  Workbooks.row(sheet, 2, "乙", 21, 22);
                  sheet.createRow(3).setZeroHeight(true);
                  sheet.setColumnHidden(1, true);
                  sheet.setColumnHidden(7, true);
                }));

    assertThat(texts(file)).containsExactly("项目 新数", "乙 22");
    assertThat(file.lines().get(1).at(2)).isEqualTo("22");
    assertThat(codes(file)).containsExactly("hidden-rows", "hidden-columns");
    assertThat(file.remarks())
        .extracting(remark -> remark.finding().facts())
        .containsExactly(Map.of("rows", "2"), Map.of("columns", "B"));
  }

  @Test
  void a_merged_area_is_seen_from_where_its_hidden_rows_and_columns_end() {
    FileLines file =
        FileReading.read(
            Workbooks.of(
                workbook -> {
                  XSSFSheet sheet = workbook.createSheet("表");
                  Workbooks.row(sheet, 0, "产出指标", "", "数量").setZeroHeight(true);
                  Workbooks.row(sheet, 1, "", "", "质量");
                  Workbooks.row(sheet, 2, "", "", "时效");
                  sheet.addMergedRegion(CellRangeAddress.valueOf("A1:B3"));
                  sheet.setColumnHidden(0, true);
                }));

    Line first = file.lines().get(0);
    assertThat(first.at(1)).isEqualTo("产出指标");
    assertThat(first.cell(1).isCovered()).isFalse();
    assertThat(file.lines().get(1).cell(1).merged()).isEqualTo("产出指标");
    assertThat(codes(file)).containsExactly("hidden-rows");
  }

  @Test
  void what_a_merged_area_covers_is_named_unless_it_says_the_same() {
    FileLines file =
        FileReading.read(
            Workbooks.of(
                workbook -> {
                  XSSFSheet sheet = workbook.createSheet("表");
                  Workbooks.row(sheet, 0, "产出指标", "数量", "甲");
                  Workbooks.row(sheet, 1, "产出指标", "质量", "乙");
                  Workbooks.row(sheet, 2, "旧指标", "时效", "丙");
                  sheet.addMergedRegionUnsafe(CellRangeAddress.valueOf("A1:A3"));
                }));

    assertThat(texts(file)).containsExactly("产出指标 数量 甲", "质量 乙", "时效 丙");
    assertThat(codes(file)).containsExactly("hidden-under-merge");
    assertThat(file.remarks().get(0).finding().facts()).isEqualTo(Map.of("cells", "A3“旧指标”"));
  }

  @Test
  void hidden_text_of_a_word_document_is_named_and_not_read() {
    FileLines file =
        WordDocuments.read(
            document -> {
              document.createParagraph().createRun().setText("看得见");
              XWPFRun run = document.getParagraphs().get(0).createRun();
              run.setText("看不见");
              run.setVanish(true);
              XWPFTable table = document.createTable(2, 2);
              table.getRow(0).getCell(0).setText("甲");
              table.getRow(1).getCell(0).setText("藏");
              table.getRow(1).getCtRow().addNewTrPr().addNewHidden();
            });

    assertThat(texts(file)).containsExactly("看得见", "甲");
    assertThat(file.remarks().get(0).finding().facts())
        .isEqualTo(Map.of("places", "正文第 1 行、第 1 个表格第 2 行"));
  }
}
