package io.jiheng.budget.forms.projectsheet.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.ReadDocument;
import io.jiheng.budget.forms.projectsheet.ReadSheet;
import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.printing.PrintFormat;
import io.jiheng.budget.sheet.ProjectKey;
import io.jiheng.budget.sheet.ProjectSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A list of projects says what the forms of each would say, in every kind of file. */
class ProjectListTest {

  private static final int LISTS = 12;

  static Stream<Arguments> manyLists() {
    return IntStream.range(0, LISTS)
        .boxed()
        .flatMap(
            seed ->
                Stream.of(PrintFormat.values())
                    .flatMap(
                        format ->
                            Stream.of(true, false)
                                .map(merged -> Arguments.of(seed, format, merged))));
  }

  @ParameterizedTest
  @MethodSource("manyLists")
  void every_project_of_a_list_is_read(int seed, PrintFormat format, boolean merged) {
    List<ProjectSheet> sheets = sheets(seed);
    byte[] file = written(sheets, format, merged);

    assertSame(sheets, file);
    if (format == PrintFormat.XLSX) {
      assertSame(sheets, SparseFiles.xlsx(file));
    } else if (format == PrintFormat.CSV) {
      assertSame(sheets, SparseFiles.csv(file));
    }
  }

  @ParameterizedTest
  @MethodSource("manyLists")
  void the_text_of_a_list_is_read_too(int seed, PrintFormat any, boolean merged) {
    List<ProjectSheet> sheets = sheets(seed).stream().filter(ProjectListTest::isOnOneLine).toList();
    if (!sheets.isEmpty()) {
      String text = new ListedSheets(merged).text(sheets);
      assertSame(sheets, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static boolean isOnOneLine(ProjectSheet sheet) {
    String text = new ListedSheets(false).text(List.of(sheet));
    return text.chars().filter(letter -> letter == '\n').count()
        == 3 + sheet.indicators().leaves().size();
  }

  private static void assertSame(List<ProjectSheet> sheets, byte[] file) {
    ReadDocument document = PrintedSheets.read(file);
    assertThat(document.projects())
        .extracting(ReadSheet::name)
        .isEqualTo(sheets.stream().map(sheet -> sheet.key().name()).toList());
    assertThat(document.projects())
        .extracting(sheet -> sheet.sheet("336001", sheet.year().stated().orElseThrow()))
        .isEqualTo(sheets);
    assertThat(document.projects())
        .allSatisfy(sheet -> assertThat(sheet.unit()).isEqualTo(unit()))
        .allSatisfy(
            sheet ->
                assertThat(sheet.remarks())
                    .extracting(remark -> remark.finding().code())
                    .isSubsetOf("source-missing", "figure-doubtful", "target-blank"));
  }

  private static UnitMention unit() {
    return UnitMention.of("336001", "迁安市人民法院");
  }

  /** Of one year, each with a name of its own, with what a list has room for. */
  private static List<ProjectSheet> sheets(int seed) {
    List<ProjectSheet> sheets = new ArrayList<>();
    for (ProjectSheet sheet : new RandomSheets(1_100 + seed).some(120)) {
      boolean fits =
          !sheet.indicators().leaves().isEmpty()
              && sheet.budget().other().isZero()
              && sheet.budget().carried().isZero()
              && sheet.budget().written().carried().isEmpty()
              && sheet.budget().written().other().isEmpty()
              && sheet.budget().written().fiscal().isEmpty();
      if (fits) {
        ProjectSheet carried = PrintedSheets.carriedBy(SheetLayout.NEIMENGGU, sheet);
        String name = "项目" + sheets.size() + carried.key().name();
        sheets.add(
            new ProjectSheet(
                new ProjectKey("336001", 2023, Optional.empty(), name),
                carried.budget(),
                carried.purpose(),
                carried.plan(),
                carried.objectives(),
                carried.indicators()));
      }
    }
    return sheets;
  }

  private static byte[] written(List<ProjectSheet> sheets, PrintFormat format, boolean merged) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(List.of(new ListedSheets(merged).printed(sheets)), out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
