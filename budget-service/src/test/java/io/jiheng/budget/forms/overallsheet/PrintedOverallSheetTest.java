package io.jiheng.budget.forms.overallsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.forms.unitdocument.OddTexts;
import io.jiheng.budget.forms.unitdocument.OverallRow;
import io.jiheng.budget.forms.unitdocument.OverallSheet;
import io.jiheng.budget.forms.unitdocument.ThereAndBack;
import io.jiheng.budget.printing.PrintFormat;
import io.jiheng.budget.printing.PrintedForm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintedOverallSheetTest {

  private static final int FILES = 5;
  private static final int SHEETS_IN_A_FILE = 30;
  private static final UnitMention UNIT =
      new UnitMention(Optional.of("336001"), Optional.of("迁安市人民法院"));

  @ParameterizedTest
  @EnumSource
  void document_000_is_read_back_as_it_was_written(PrintFormat format) {
    List<OverallSheet> sheets = ThereAndBack.documents("000-overall", OverallSheet.class);

    assertThat(sheets).hasSize(1);
    assertThat(sheets.get(0).rows()).hasSize(24);
    assertReadBack(sheets, format);
  }

  @ParameterizedTest
  @EnumSource
  void whatever_stands_in_its_cells_is_read_back(PrintFormat format) {
    for (int seed = 1; seed <= FILES; seed++) {
      OddTexts texts = new OddTexts(seed);
      assertReadBack(Stream.generate(() -> sheet(texts)).limit(SHEETS_IN_A_FILE).toList(), format);
    }
  }

  private static void assertReadBack(List<OverallSheet> sheets, PrintFormat format) {
    List<PrintedForm> papers =
        sheets.stream()
            .map(sheet -> PrintedOverallSheet.of(sheet, "336001", "迁安市人民法院", 2023))
            .toList();

    ThereAndBack.assertSame(sheets, UNIT, 2023, papers, format);
  }

  private static OverallSheet sheet(OddTexts texts) {
    List<String> duties = texts.several(1, 4, at -> texts.any());
    List<String> words = texts.several(1, 3, at -> texts.any());
    return new OverallSheet(texts.several(1, 12, at -> row(texts, duties, words)));
  }

  /** Duties and words that repeat, so that cells are merged; numbers with gaps and without. */
  private static OverallRow row(OddTexts texts, List<String> duties, List<String> words) {
    return new OverallRow(
        texts.upTo(30),
        texts.oneOf(duties),
        texts.oneOf(words),
        texts.some(),
        texts.any(),
        texts.any(),
        texts.any(),
        texts.any(),
        texts.any(),
        texts.any(),
        texts.any(),
        texts.any(),
        texts.any(),
        texts.any(),
        texts.oneOf(words),
        texts.oneOf(words),
        texts.any());
  }
}
