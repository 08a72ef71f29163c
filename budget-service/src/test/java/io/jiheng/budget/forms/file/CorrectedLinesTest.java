package io.jiheng.budget.forms.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiheng.budget.forms.line.CellCorrection;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.MisplacedCorrection;
import io.jiheng.budget.forms.line.MisplacedCorrection.Reason;
import io.jiheng.budget.forms.line.Place;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** A file with a cell corrected reads as the file does in which the cell says so. */
class CorrectedLinesTest {

  private static final int ROWS = 5;
  private static final int COLUMNS = 4;
  private static final List<String> TEXTS = List.of("", "数量指标", "结案率", "≥95%", "3.5", " ", "万元");

  @Test
  void a_corrected_worksheet_reads_as_if_it_were_written_so() {
    assertReadAsWritten("工作表“表”", CorrectedLinesTest::workbook);
  }

  @Test
  void a_corrected_csv_reads_as_if_it_were_written_so() {
    assertReadAsWritten("", CorrectedLinesTest::csv);
  }

  @Test
  void a_corrected_table_of_a_document_reads_as_if_it_were_written_so() {
    assertReadAsWritten("第 1 个表格", CorrectedLinesTest::document);
  }

  private static void assertReadAsWritten(String part, Function<String[][], FileLines> written) {
    Random random = new Random(7);
    for (int round = 0; round < 60; round++) {
      String[][] grid = grid(random);
      // The last cell of the first row is never blank, so that tables are equally wide.
      int row = 1 + random.nextInt(ROWS - 1);
      int column = random.nextInt(COLUMNS);
      String text = TEXTS.get(random.nextInt(TEXTS.size())).strip();
      String[][] otherwise =
          Arrays.stream(grid).map(cells -> cells.clone()).toArray(String[][]::new);
      otherwise[row][column] = text;

      List<Line> corrected =
          written
              .apply(grid)
              .with(List.of(new CellCorrection(new Place(part, row + 1), column, text)))
              .lines();

      assertThat(read(corrected)).isEqualTo(read(written.apply(otherwise).lines()));
    }
  }

  /** All rows that say anything: a file need not have the others. */
  private static List<Line> read(List<Line> lines) {
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }

  private static String[][] grid(Random random) {
    String[][] grid = new String[ROWS][COLUMNS];
    for (String[] row : grid) {
      for (int column = 0; column < COLUMNS; column++) {
        row[column] = TEXTS.get(random.nextInt(TEXTS.size())).strip();
      }
      // A blank row need not be in a file at all, and what is not there cannot be corrected.
      row[random.nextInt(COLUMNS)] = "有";
    }
    grid[0][COLUMNS - 1] = "末列";
    return grid;
  }

  private static FileLines workbook(String[][] grid) {
    return FileReading.read(
        Workbooks.of(
            workbook -> {
              XSSFSheet sheet = workbook.createSheet("表");
              for (int row = 0; row < grid.length; row++) {
                Workbooks.row(sheet, row, (Object[]) grid[row]);
              }
            }));
  }

  private static FileLines csv(String[][] grid) {
    return FileReading.read(
        Arrays.stream(grid)
            .map(row -> String.join(",", row))
            .collect(Collectors.joining("\n"))
            .getBytes(StandardCharsets.UTF_8));
  }

  private static FileLines document(String[][] grid) {
    return WordDocuments.read(
        (XWPFDocument document) -> {
          XWPFTable table = document.createTable(ROWS, COLUMNS);
          for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
              table.getRow(row).getCell(column).setText(grid[row][column]);
            }
          }
        });
  }

  @Test
  void what_a_merged_area_says_is_corrected_in_every_cell_that_it_covers() {
    FileLines corrected =
        merged().with(List.of(new CellCorrection(new Place("工作表“表”", 1), 0, "产出")));

    assertThat(corrected.lines().get(0).at(0)).isEqualTo("产出");
    assertThat(corrected.lines().get(1).cell(0).merged()).isEqualTo("产出");
    assertThat(corrected.lines().get(1).goesOnAt(0)).isTrue();
  }

  @Test
  void a_cell_that_is_not_there_is_not_corrected() {
    assertThat(reason(merged(), "工作表“表”", 2, 0)).isEqualTo(Reason.COVERED);
    assertThat(reason(merged(), "工作表“表”", 3, 0)).isEqualTo(Reason.NO_LINE);
    assertThat(reason(merged(), "工作表“乙”", 1, 0)).isEqualTo(Reason.NO_LINE);
    assertThat(reason(merged(), "工作表“表”", 1, 2)).isEqualTo(Reason.NO_COLUMN);
    FileLines prose = FileReading.read("预算单位：法院\n".getBytes(StandardCharsets.UTF_8));
    assertThat(reason(prose, "", 1, 1)).isEqualTo(Reason.NO_COLUMN);
  }

  @Test
  void a_cell_is_corrected_once() {
    CellCorrection one = new CellCorrection(new Place("工作表“表”", 1), 1, "甲");
    CellCorrection other = new CellCorrection(new Place("工作表“表”", 1), 1, "乙");

    assertThatThrownBy(() -> merged().with(List.of(one, other)))
        .isInstanceOfSatisfying(
            MisplacedCorrection.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.TWICE));
  }

  @Test
  void a_line_of_prose_is_corrected_whole() {
    FileLines prose = FileReading.read("预算单位：法院\n年度：2023\n".getBytes(StandardCharsets.UTF_8));

    List<Line> lines =
        prose.with(List.of(new CellCorrection(new Place("", 2), 0, "年度：2024"))).lines();

    assertThat(lines).extracting(Line::text).startsWith("预算单位：法院", "年度：2024");
  }

  private static Reason reason(FileLines file, String part, int line, int column) {
    try {
      file.with(List.of(new CellCorrection(new Place(part, line), column, "改")));
    } catch (MisplacedCorrection refused) {
      return refused.reason();
    }
    throw new AssertionError("Corrected: " + part + line + ", " + column);
  }

  private static FileLines merged() {
    return FileReading.read(
        Workbooks.of(
            workbook -> {
              XSSFSheet sheet = workbook.createSheet("表");
              Workbooks.row(sheet, 0, "数量", "结案数");
              Workbooks.row(sheet, 1, "", "执结数");
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            }));
  }
}
