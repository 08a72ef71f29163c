package io.jiheng.budget.forms.projectsheet.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.file.FileReading;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.printing.PrintFormat;
import io.jiheng.budget.sheet.ProjectSheet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a program writes blank cells or leaves them out, a form says the same. */
class SparseFilesTest {

  private static final int FILES = 5;
  private static final int SHEETS_EACH = 12;

  static Stream<Arguments> everyLayoutOfManySheets() {
    return Stream.of(SheetLayout.values())
        .flatMap(
            layout -> IntStream.range(0, FILES).mapToObj(seed -> Arguments.of(layout, 500 + seed)));
  }

  @ParameterizedTest
  @MethodSource("everyLayoutOfManySheets")
  void a_workbook_without_its_blank_cells_has_the_same_lines(SheetLayout layout, int seed) {
    byte[] full = printed(layout, seed, PrintFormat.XLSX);

    assertThat(lines(SparseFiles.xlsx(full))).isEqualTo(lines(full));
  }

  @ParameterizedTest
  @MethodSource("everyLayoutOfManySheets")
  void records_that_are_cut_short_have_the_same_lines(SheetLayout layout, int seed) {
    byte[] full = printed(layout, seed, PrintFormat.CSV);

    assertThat(lines(SparseFiles.csv(full))).isEqualTo(lines(full));
  }

  @ParameterizedTest
  @MethodSource("everyLayoutOfManySheets")
  void the_same_table_has_the_same_cells_in_word_and_in_a_workbook(SheetLayout layout, int seed) {
    assertThat(cells(printed(layout, seed, PrintFormat.DOCX)))
        .isEqualTo(cells(printed(layout, seed, PrintFormat.XLSX)));
  }

  @ParameterizedTest
  @EnumSource
  void a_sheet_is_read_alike_from_a_full_and_a_sparse_workbook(SheetLayout layout) {
    List<ProjectSheet> sheets = sheets(layout, 7);
    byte[] sparse = SparseFiles.xlsx(PrintedSheets.printed(sheets, layout, PrintFormat.XLSX));

    assertThat(PrintedSheets.read(sparse).projects())
        .extracting(sheet -> sheet.sheet("336001", sheet.year().stated().orElseThrow()))
        .isEqualTo(sheets);
  }

  private static byte[] printed(SheetLayout layout, int seed, PrintFormat format) {
    return PrintedSheets.printed(sheets(layout, seed), layout, format);
  }

  private static List<ProjectSheet> sheets(SheetLayout layout, int seed) {
    return new RandomSheets(seed)
        .some(SHEETS_EACH).stream().map(sheet -> PrintedSheets.carriedBy(layout, sheet)).toList();
  }

  private static List<Line> lines(byte[] file) {
    return FileReading.read(file).lines();
  }

  /** Those of the rows that are no captions, and what is said where they are merged. */
  private static List<List<String>> cells(byte[] file) {
    return lines(file).stream()
        .filter(row -> row.tabular() && row.filled().stream().anyMatch(cell -> cell.column() > 0))
        .map(row -> row.cells().stream().map(cell -> cell.text() + "|" + cell.merged()).toList())
        .toList();
  }
}
