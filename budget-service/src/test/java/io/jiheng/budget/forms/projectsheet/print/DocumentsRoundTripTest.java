package io.jiheng.budget.forms.projectsheet.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.projectsheet.ReadSheet;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.printing.PrintFormat;
import io.jiheng.budget.sheet.BudgetFigures;
import io.jiheng.budget.sheet.BudgetFigures.Written;
import io.jiheng.budget.sheet.Objective;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.sheet.Sheets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sheets of the real documents, printed and read again. */
class DocumentsRoundTripTest {

  private static final int YEAR = 2023;

  @ParameterizedTest
  @EnumSource
  void the_eleven_sheets_of_the_documents_are_read_back_to_the_letter(PrintFormat format) {
    List<ProjectSheet> sheets =
        Stream.of("001-tribunal", "002-court", "004-tianjin")
            .flatMap(DocumentsRoundTripTest::in)
            .toList();

    assertThat(sheets).hasSize(11);
    for (SheetLayout layout : SheetLayout.values()) {
      List<ProjectSheet> carried =
          sheets.stream().map(sheet -> PrintedSheets.carriedBy(layout, sheet)).toList();
      assertThat(PrintedSheets.printedAndRead(carried, layout, format)).isEqualTo(carried);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_slip_of_the_unit_stays_a_slip(PrintFormat format) {
    ProjectSheet wages = in("001-tribunal").findFirst().orElseThrow();

    ProjectSheet read =
        PrintedSheets.printedAndRead(List.of(wages), SheetLayout.HEBEI, format).get(0);

    assertThat(read.budget().written()).isEqualTo(new Written("74.5 万元", "74.5 元", "", ""));
    assertThat(read.budget().fiscal()).isEqualTo(Money.ofWan("74.5"));
  }

  @Test
  void texts_that_would_be_read_as_another_sum_are_not_kept_beside_their_figures() {
    assertThat(written("13 万元", "3 元", "")).isEqualTo(Written.NOTHING);
    assertThat(written("约 12", "12", "—")).isEqualTo(new Written("", "", "", "—"));
    assertThat(written("120000元", "12元", "")).isEqualTo(new Written("120000元", "12元", "", ""));
  }

  @Test
  void objectives_are_kept_as_their_cell_would_be_read() {
    ProjectSheet sheet =
        Sheets.with(
            Sheets.faultless(),
            new Objective(0, "总的目标"),
            new Objective(1, "甲；2、乙"),
            new Objective(0, "另一件\n\n  再一件"),
            new Objective(4, "5件办结"));

    assertThat(sheet.objectives())
        .containsExactly(
            new Objective(0, "总的目标"),
            new Objective(1, "甲；"),
            new Objective(2, "乙"),
            new Objective(0, "另一件\n  再一件"),
            new Objective(4, "5件办结"));
  }

  @Test
  void a_sheet_without_a_code_a_plan_and_a_basis_is_printed_as_tianjin_does() {
    ProjectSheet tianjin = in("004-tianjin").findFirst().orElseThrow();
    ProjectSheet hebei = in("002-court").findFirst().orElseThrow();

    assertThat(SheetLayout.fitting(tianjin)).isEqualTo(SheetLayout.TIANJIN);
    assertThat(SheetLayout.fitting(hebei)).isEqualTo(SheetLayout.HEBEI);
    assertThat(SheetLayout.fitting(Sheets.with(tianjin, hebei.plan())))
        .isEqualTo(SheetLayout.HEBEI);
  }

  @ParameterizedTest
  @EnumSource
  void a_sheet_without_any_indicator_is_a_sheet(PrintFormat format) {
    ProjectSheet bare = PrintedSheets.carriedBy(SheetLayout.HEBEI, Sheets.faultless());

    assertThat(PrintedSheets.printedAndRead(List.of(bare), SheetLayout.HEBEI, format))
        .containsExactly(bare);
  }

  private static Stream<ProjectSheet> in(String file) {
    try (InputStream text =
        DocumentsRoundTripTest.class.getResourceAsStream("/documents/" + file + ".txt")) {
      return PrintedSheets.read(text.readAllBytes()).projects().stream()
          .map(DocumentsRoundTripTest::of2023);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static ProjectSheet of2023(ReadSheet sheet) {
    return sheet.sheet(PrintedSheets.UNIT.code(), YEAR);
  }

  private static Written written(String total, String fiscal, String other) {
    Money twelve = Money.ofWan("12");
    return new BudgetFigures(
            twelve, twelve, Money.ZERO, Money.ZERO, new Written(total, fiscal, "", other))
        .written();
  }
}
