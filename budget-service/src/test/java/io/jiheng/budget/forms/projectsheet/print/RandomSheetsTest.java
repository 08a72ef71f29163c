package io.jiheng.budget.forms.projectsheet.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.printing.PrintFormat;
import io.jiheng.budget.sheet.ProjectSheet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a sheet says, printed and read again it says the same. */
class RandomSheetsTest {

  private static final int FILES = 10;
  private static final int SHEETS_EACH = 30;

  static Stream<Arguments> everyLayoutInEveryFormat() {
    return Stream.of(SheetLayout.values())
        .flatMap(
            layout -> Stream.of(PrintFormat.values()).map(format -> Arguments.of(layout, format)));
  }

  @ParameterizedTest
  @MethodSource("everyLayoutInEveryFormat")
  void three_hundred_odd_sheets_are_read_back_to_the_letter(
      SheetLayout layout, PrintFormat format) {
    IntStream.range(0, FILES)
        .forEach(
            seed -> {
              List<ProjectSheet> sheets =
                  new RandomSheets(seed)
                      .some(SHEETS_EACH).stream()
                          .map(sheet -> PrintedSheets.carriedBy(layout, sheet))
                          .toList();

              List<ProjectSheet> read = PrintedSheets.printedAndRead(sheets, layout, format);

              assertThat(read).hasSameSizeAs(sheets);
              for (int at = 0; at < sheets.size(); at++) {
                assertThat(read.get(at))
                    .as("seed %d, sheet %d", seed, at)
                    .isEqualTo(sheets.get(at));
              }
            });
  }
}
