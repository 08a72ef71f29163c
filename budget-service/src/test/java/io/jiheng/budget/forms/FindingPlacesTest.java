package io.jiheng.budget.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.file.FileReading;
import io.jiheng.budget.forms.grid.GridText;
import io.jiheng.budget.forms.grid.PlacedCell;
import io.jiheng.budget.forms.grid.WritingStyle;
import io.jiheng.budget.forms.grid.WritingStyle.FileKind;
import io.jiheng.budget.forms.grid.WritingStyle.Habit;
import io.jiheng.budget.forms.grid.WrittenFile;
import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.FormPlaces;
import io.jiheng.budget.imports.check.CheckedDocument;
import io.jiheng.budget.imports.check.CheckedSheet;
import io.jiheng.budget.imports.rest.ReadWithoutBooks;
import io.jiheng.budget.sheet.check.SheetPointer;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a rule finds in a file stands at the cell that it speaks of. */
class FindingPlacesTest {

  private static final List<WritingStyle> STYLES =
      List.of(
          WritingStyle.of(FileKind.XLSX),
          WritingStyle.of(FileKind.XLSX, Habit.SPARSE, Habit.TYPED),
          WritingStyle.of(FileKind.DOCX),
          WritingStyle.of(FileKind.CSV),
          WritingStyle.of(FileKind.CSV, Habit.SPARSE),
          WritingStyle.of(FileKind.TEXT),
          WritingStyle.of(FileKind.TEXT, Habit.CELL_PER_LINE));

  static Stream<Arguments> findings() {
    return Stream.of(FaultyForm.values())
        .flatMap(
            found ->
                STYLES.stream()
                    .filter(found::isWrittenIn)
                    .map(style -> Arguments.of(found, style)));
  }

  @ParameterizedTest
  @MethodSource("findings")
  void a_finding_names_the_line_and_the_column_of_its_cell(FaultyForm found, WritingStyle style) {
    WrittenFile file = style.write(GridText.read(found.form()));

    List<CellPlace> places = places(ReadWithoutBooks.check(file, "336001"), found.code());

    assertThat(places)
        .as("%s", found.code())
        .isNotEmpty()
        .allSatisfy(place -> assertThat(text(file, place)).isEqualTo(found.cell()))
        .allSatisfy(
            place ->
                assertThat(place.line().shown())
                    .isEqualTo(
                        file.cells().stream()
                            .filter(cell -> cell.text().equals(found.cell()))
                            .map(PlacedCell::first)
                            .max(Comparator.naturalOrder())
                            .map(file.places()::get)
                            .orElseThrow()));
  }

  static List<WritingStyle> styles() {
    return STYLES;
  }

  @ParameterizedTest
  @MethodSource("styles")
  void whatever_a_rule_may_speak_of_is_known_by_its_cell(WritingStyle style)
      throws IllegalAccessException {
    WrittenFile file = style.write(GridText.read(FaultyForm.UNIT_OF_OTHER_NAME.form()));
    FormPlaces places = ReadWithoutBooks.check(file, "336001").projects().get(0).read().places();
    List<String> pointers =
        new ArrayList<>(
            List.of(
                SheetPointer.plan(0),
                SheetPointer.day(2),
                SheetPointer.objective(0),
                SheetPointer.indicator(0, "level1"),
                SheetPointer.indicator(1, "level2"),
                SheetPointer.indicator(2, "level3"),
                SheetPointer.indicator(3, "description"),
                SheetPointer.indicator(4, "target"),
                SheetPointer.indicator(4, "basis")));
    for (Field constant : SheetPointer.class.getFields()) {
      pointers.add((String) constant.get(null));
    }

    assertThat(pointers)
        .hasSizeGreaterThan(18)
        .allSatisfy(pointer -> assertThat(places.cells()).containsKey(pointer))
        .allSatisfy(pointer -> assertThat(text(file, places.at(pointer))).doesNotContain("Place"));
  }

  @Test
  void a_finding_of_a_printed_page_names_the_line() throws IOException {
    String printed;
    try (InputStream file = getClass().getResourceAsStream("/documents/001-tribunal.txt")) {
      printed = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
    String wrong =
        printed
            .replaceFirst("长期聘用人员工资", "2023年长期聘用人员工资")
            .replaceFirst("25% 50% 75% 100%", "25% 75% 50% 100%")
            .replaceFirst("财政资 74.5 元", "财政资 74.2 万元");
    WrittenFile file =
        new WrittenFile(
            "001.txt", wrong.getBytes(StandardCharsets.UTF_8), List.of(), List.of(), List.of());
    CheckedDocument found = ReadWithoutBooks.check(file, "144001");

    assertThat(places(found, "plan-falls"))
        .extracting(place -> text(file, place))
        .containsExactly("25% 75% 50% 100%");
    assertThat(places(found, "budget-not-sum"))
        .extracting(place -> text(file, place))
        .containsExactly("预算数 74.5 万元。其中：财政资 74.2 万元。长期聘用人员的工资与社会保障缴费。");
  }

  private static List<CellPlace> places(CheckedDocument document, String code) {
    return Stream.concat(
            document.projects().stream().map(CheckedSheet::remarks),
            document.ofUnits().stream().map(form -> form.remarks()))
        .flatMap(List::stream)
        .filter(remark -> remark.finding().code().equals(code))
        .map(Remark::at)
        .toList();
  }

  /** What the file says at a place; the place itself where no column is known. */
  private static String text(WrittenFile file, CellPlace place) {
    return FileReading.read(file.content()).lines().stream()
        .filter(line -> line.place().equals(place.line()) && place.column().isPresent())
        .map(line -> line.cell(place.column().getAsInt()))
        .map(Line.Cell::text)
        .findFirst()
        .orElse(place.toString());
  }
}
