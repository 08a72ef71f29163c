package io.jiheng.budget.forms.projectsheet.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.DocumentForms;
import io.jiheng.budget.forms.ReadDocument;
import io.jiheng.budget.forms.file.FileReading;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.printing.PrintFormat;
import io.jiheng.budget.sheet.DisbursementPlan;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.IndicatorTree;
import io.jiheng.budget.sheet.ProjectKey;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.unit.BudgetUnit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Sheets printed and read again. */
final class PrintedSheets {

  static final BudgetUnit UNIT =
      new BudgetUnit("336001", "迁安市人民法院", Optional.empty(), Optional.empty(), 1);

  private PrintedSheets() {}

  static byte[] printed(List<ProjectSheet> sheets, SheetLayout layout, PrintFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(sheets.stream().map(sheet -> layout.printed(sheet, UNIT)).toList(), out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  static ReadDocument read(byte[] file) {
    return DocumentForms.read(FileReading.read(file).lines());
  }

  /** The sheets of one file of all of them. */
  static List<ProjectSheet> printedAndRead(
      List<ProjectSheet> sheets, SheetLayout layout, PrintFormat format) {
    ReadDocument document = read(printed(sheets, layout, format));
    assertThat(document.projects())
        .allSatisfy(
            sheet -> {
              assertThat(sheet.remarks()).noneMatch(Remark::isError);
              assertThat(sheet.unit().code()).contains(UNIT.code());
              assertThat(sheet.unit().name()).contains(UNIT.name());
              assertThat(sheet.year().stated()).isPresent();
            });
    return document.projects().stream()
        .map(sheet -> sheet.sheet(UNIT.code(), sheet.year().stated().orElseThrow()))
        .toList();
  }

  /** The sheet without what a layout has no place for. */
  static ProjectSheet carriedBy(SheetLayout layout, ProjectSheet sheet) {
    return switch (layout) {
      case HEBEI -> of(UNIT.code(), sheet);
      case TIANJIN -> without(sheet, sheet.purpose(), leaf -> leaf(leaf, leaf.description()));
      case NEIMENGGU -> without(sheet, "", leaf -> leaf(leaf, leaf.level3()));
    };
  }

  private static Indicator leaf(Indicator leaf, String description) {
    return new Indicator(
        leaf.level1(), leaf.level2(), leaf.level3(), description, leaf.target(), "", leaf.points());
  }

  private static ProjectSheet without(
      ProjectSheet sheet, String purpose, UnaryOperator<Indicator> leaf) {
    ProjectKey key =
        new ProjectKey(UNIT.code(), sheet.key().year(), Optional.empty(), sheet.key().name());
    return new ProjectSheet(
        key,
        sheet.budget(),
        purpose,
        DisbursementPlan.NONE,
        sheet.objectives(),
        new IndicatorTree(sheet.indicators().leaves().stream().map(leaf).toList()));
  }

  private static ProjectSheet of(String unit, ProjectSheet sheet) {
    ProjectKey key = sheet.key();
    return new ProjectSheet(
        new ProjectKey(unit, key.year(), key.code(), key.name()),
        sheet.budget(),
        sheet.purpose(),
        sheet.plan(),
        sheet.objectives(),
        sheet.indicators());
  }
}
