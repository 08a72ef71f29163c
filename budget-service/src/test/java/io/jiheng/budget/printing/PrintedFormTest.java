package io.jiheng.budget.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiheng.budget.forms.file.FileReading;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.printing.PrintedForm.Orientation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintedFormTest {

  private static final PrintedForm SHEET =
      printed(
          "表/一",
          Orientation.LANDSCAPE,
          Prose.title("项目绩效目标表"),
          Grid.ofColumns(4)
              .row(Cell.name("项目名称").high(2), Cell.text("=1+1").wide(3))
              .row(Cell.text("第一行\n第二行, “引号\" ").wide(2), Cell.figure("74.5"))
              .row(Cell.name("甲"), Cell.name("乙"), Cell.name("丙"), Cell.name("丁"))
              .build());

  private static final PrintedForm PLAN =
      printed("表/一", Orientation.PORTRAIT, Prose.heading("总体目标"), Prose.body("'=不是公式"));

  @ParameterizedTest
  @EnumSource
  void everyFormatIsReadBackToTheLetter(PrintFormat format) throws IOException {
    List<Line> lines =
        FileReading.read(bytes(format)).lines().stream().filter(line -> !line.isBlank()).toList();

    assertThat(lines.stream().map(Line::text))
        .containsExactly(
            "项目绩效目标表", "项目名称 =1+1", "第一行\n第二行, “引号\" 74.5", "甲 乙 丙 丁", "总体目标", "'=不是公式");
    assertThat(lines.get(2).at(1)).isEqualTo("第一行\n第二行, “引号\"");
    assertThat(lines.get(2).at(3)).isEqualTo("74.5");
    assertThat(lines.get(1).tabular()).isTrue();
    assertThat(lines.get(4).tabular()).isFalse();
  }

  @Test
  void theWorkbookPrintsAPageWideWithItsCellsMerged() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(bytes(PrintFormat.XLSX)))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getMergedRegions())
          .contains(
              CellRangeAddress.valueOf("A2:A3"),
              CellRangeAddress.valueOf("B2:D2"),
              CellRangeAddress.valueOf("B3:C3"));
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getRow(2).getHeightInPoints()).isGreaterThan(25);
      assertThat(workbook.getSheetName(0)).isEqualTo("表_一");
      assertThat(workbook.getSheetName(1)).isEqualTo("表_一(2)");
    }
  }

  @Test
  void theDocumentHasASectionForEachPaperAndItsCellsMerged() throws IOException {
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(bytes(PrintFormat.DOCX)))) {
      XWPFTable table = document.getTables().get(0);
      assertThat(table.getRow(0).getCell(1).getCTTc().getTcPr().getGridSpan().getVal())
          .hasToString("3");
      assertThat(table.getRow(1).getCell(0).getCTTc().getTcPr().getVMerge().getVal())
          .hasToString("continue");
      assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient())
          .hasToString("portrait");
      assertThat(document.getDocument().xmlText()).contains("w:orient=\"landscape\"");
    }
  }

  @Test
  void aWorkbookOfMoreThanAThousandWorksheetsIsRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintFormat.XLSX.write(Collections.nCopies(1_100, PLAN), out);

    assertThat(FileReading.read(out.toByteArray()).lines())
        .filteredOn(line -> line.text().equals("总体目标"))
        .hasSize(1_100);
  }

  @Test
  void aGridHasNoHoles() {
    assertThatThrownBy(() -> begun().row(Cell.text("丙"), Cell.text("丁")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Row 2");
    assertThatThrownBy(() -> begun().build()).hasMessageContaining("below the grid");
  }

  private static Grid.Builder begun() {
    return Grid.ofColumns(2).row(Cell.name("甲").high(2), Cell.text("乙"));
  }

  private static PrintedForm printed(String name, Orientation orientation, Block... blocks) {
    return new PrintedForm(name, orientation, List.of(10, 10, 10, 10), List.of(blocks));
  }

  private static byte[] bytes(PrintFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(List.of(SHEET, PLAN), out);
    return out.toByteArray();
  }
}
