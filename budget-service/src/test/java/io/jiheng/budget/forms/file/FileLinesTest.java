package io.jiheng.budget.forms.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** What lines a file has, whatever it is kept in. */
class FileLinesTest {

  @Test
  void merged_cells_of_a_word_table_leave_the_others_in_their_columns() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFTable table = document.createTable(2, 3);
      merge(table.getRow(0).getCell(0), STMerge.RESTART).setText("资金用途");
      span(table.getRow(0).getCell(1), 2).setText("预算数");
      table.getRow(0).getCell(2).setText("10.00");
      merge(table.getRow(1).getCell(0), STMerge.CONTINUE);
      span(table.getRow(1).getCell(1), 3).setText("参审补助");
      table.getRow(1).removeCell(2);
      document.createParagraph().createRun().setText("表后的话");

      List<Line> lines = read(document);

      assertThat(lines.get(0).cells())
          .extracting(Line.Cell::column, Line.Cell::text)
          .containsExactly(tuple(0, "资金用途"), tuple(1, "预算数"), tuple(2, ""), tuple(3, "10.00"));
      assertThat(lines.get(0).cell(2).merged()).isEqualTo("预算数");
      assertThat(lines.get(1).cell(0).merged()).isEqualTo("资金用途");
      assertThat(lines.get(1).goesOnAt(0)).isTrue();
      assertThat(lines.get(1).filled())
          .extracting(Line.Cell::column, Line.Cell::text)
          .containsExactly(tuple(1, "参审补助"));
      assertThat(lines.get(1).place().shown()).isEqualTo("第 1 个表格第 2 行");
      assertThat(lines.get(2).tabular()).isFalse();
      assertThat(lines.get(2).text()).isEqualTo("表后的话");
    }
  }

  @Test
  void several_paragraphs_of_a_cell_are_one_text() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("绩效目标");
      XWPFTableCell cell = table.getRow(0).getCell(1);
      cell.setText("1.甲");
      cell.addParagraph().createRun().setText("2.乙");

      assertThat(read(document).get(0).at(1)).isEqualTo("1.甲\n2.乙");
    }
  }

  @Test
  void text_of_older_programs_is_read_as_well() {
    byte[] old = "项目名称\t差旅费".getBytes(Charset.forName("GB18030"));

    assertThat(FileReading.read(old).lines().get(0).at(1)).isEqualTo("差旅费");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "UTF-8", "GB18030"})
  void text_is_read_in_every_encoding_that_programs_save_it_in(String charset) {
    byte[] text = "项目名称\t差旅费\n预算数\t3.5万元\n".getBytes(Charset.forName(charset));

    List<Line> lines = FileReading.read(text).lines();

    assertThat(lines.get(0).at(0)).isEqualTo("项目名称");
    assertThat(lines.get(1).at(1)).isEqualTo("3.5万元");
  }

  @Test
  void what_only_looks_like_wide_characters_is_no_text() {
    byte[] program = new byte[4_000];
    new Random(1).nextBytes(program);

    assertThatThrownBy(() -> FileReading.read(program)).isInstanceOf(UnreadableFile.class);
  }

  @Test
  void a_line_below_a_cell_of_extracted_text_is_another_paragraph_of_it() {
    String text = "\t绩效目标\n\t1.甲\n2.乙\n\n\t一级指标\n\t二级指标\n二、说明\n";

    List<Line> lines = FileReading.read(text.getBytes(StandardCharsets.UTF_8)).lines();

    assertThat(lines.get(0).at(1)).isEqualTo("1.甲\n2.乙");
    assertThat(lines.get(2).at(1)).isEqualTo("二级指标");
    assertThat(lines.get(3).text()).isEqualTo("二、说明");
  }

  @Test
  void text_has_rows_of_cells_by_tabs_and_rows_of_cells_by_lines() {
    String text = "\ufeff序号\t职责\t目标\n\t项目名称\n\t差旅费\n\t\n\n散文\n";

    List<Line> lines = FileReading.read(text.getBytes(StandardCharsets.UTF_8)).lines();

    assertThat(lines.get(0).cells()).hasSize(3);
    assertThat(lines.get(1).cells())
        .extracting(Line.Cell::column, Line.Cell::text)
        .containsExactly(tuple(0, "项目名称"), tuple(1, "差旅费"), tuple(2, ""));
    assertThat(lines.get(1).place().row()).isEqualTo(2);
    assertThat(lines.get(3).tabular()).isFalse();
    assertThat(lines.get(3).text()).isEqualTo("散文");
  }

  @Test
  void rows_with_commas_among_much_prose_are_a_table() {
    String text =
        """
        一、职责
        法院依法审判。
        二、预算
        三、项目
        项目编码,13020023P000041100301,,项目名称,差旅费
        预算规模及资金用途,预算数,15.30,其中：财政资金,15.30,其他资金
        一级指标,二级指标,三级指标,指标值
        四、说明
        五、其他
        六、名词
        """;

    List<Line> lines = FileReading.read(text.getBytes(StandardCharsets.UTF_8)).lines();

    assertThat(lines.get(4).at(3)).isEqualTo("项目名称");
    assertThat(lines.get(6).at(3)).isEqualTo("指标值");
  }

  @Test
  void sums_with_commas_in_lines_of_prose_are_no_table() {
    String text = "二、项目\n".repeat(5) + "装备经费 1,030,700.00 元，办案经费 3,239,300.00 元\n".repeat(4);

    List<Line> lines = FileReading.read(text.getBytes(StandardCharsets.UTF_8)).lines();

    assertThat(lines.get(7).cells()).hasSize(1);
  }

  private static List<Line> read(XWPFDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return FileReading.read(out.toByteArray()).lines();
  }

  private static XWPFTableCell span(XWPFTableCell cell, int columns) {
    cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
    return cell;
  }

  private static XWPFTableCell merge(XWPFTableCell cell, STMerge.Enum how) {
    cell.getCTTc().addNewTcPr().addNewVMerge().setVal(how);
    return cell;
  }
}
