package io.jiheng.budget.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.attainment.TargetRow;
import io.jiheng.budget.disbursement.FundLine;
import io.jiheng.budget.disbursement.SourcedSum;
import io.jiheng.budget.disbursement.Sources;
import io.jiheng.budget.disbursement.Spending;
import io.jiheng.budget.forms.DocumentForms;
import io.jiheng.budget.forms.ReadDocument;
import io.jiheng.budget.forms.file.FileReading;
import io.jiheng.budget.forms.monitoring.MonitoringFill;
import io.jiheng.budget.forms.monitoring.ReadMonitoring;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.monitoring.print.PrintedMonitoring;
import io.jiheng.budget.monitoring.print.PrintedMonitoringForm;
import io.jiheng.budget.printing.OddTexts;
import io.jiheng.budget.printing.PrintFormat;
import io.jiheng.budget.printing.PrintableText;
import io.jiheng.budget.sheet.BudgetFigures;
import io.jiheng.budget.sheet.DisbursementPlan;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.IndicatorTree;
import io.jiheng.budget.sheet.Objective;
import io.jiheng.budget.sheet.ProjectKey;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.sheet.print.FormHead;
import io.jiheng.budget.targets.TargetText;
import io.jiheng.budget.unit.BudgetUnit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is written into a form of monitoring comes back from its file, of every kind. */
class MonitoringFormTest {

  private static final long FORMS = 20;

  @ParameterizedTest
  @EnumSource
  void a_form_that_was_not_touched_changes_nothing(PrintFormat format) throws IOException {
    for (long seed = 0; seed < FORMS; seed++) {
      PrintedMonitoring printed = new Drawing(seed).printed();
      MonitoringFill fill = new MonitoringFill(readBack(printed, format), printed);
      assertThat(fill.remarks()).as("seed " + seed).isEmpty();
      assertThat(fill.change().isNothing()).as("seed " + seed).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_form_brings_all_that_was_written_to_a_day_nobody_wrote_on(PrintFormat format)
      throws IOException {
    for (long seed = 0; seed < FORMS; seed++) {
      PrintedMonitoring printed = new Drawing(seed).printed();
      ReadMonitoring read = readBack(printed, format);
      Notes notes = printed.form().notes();
      assertThat(read.stated()).contains(printed.form().day());
      assertThat(read.why().reason()).isEqualTo(PrintableText.said(notes.reason()));
      assertThat(read.why().measure()).isEqualTo(PrintableText.said(notes.measure()));
      for (int at = 0; at < read.rows().size(); at++) {
        RowNote note = notes.on(at + 1);
        assertThat(read.rows().get(at).expected())
            .isEqualTo(PrintableText.said(note.expected().orElse("")));
        assertThat(read.rows().get(at).causes()).isEqualTo(note.cause().stream().toList());
        assertThat(read.rows().get(at).reason()).isEqualTo(PrintableText.said(note.reason()));
        assertThat(read.rows().get(at).measure()).isEqualTo(PrintableText.said(note.measure()));
        assertThat(read.rows().get(at).likelihoods())
            .isEqualTo(note.likelihood().stream().toList());
      }
    }
  }

  private static ReadMonitoring readBack(PrintedMonitoring printed, PrintFormat format)
      throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    format.write(List.of(PrintedMonitoringForm.of(printed)), file);
    ReadDocument read = DocumentForms.read(FileReading.read(file.toByteArray()).lines());
    assertThat(read.size()).isEqualTo(1);
    return read.monitorings().get(0);
  }

  /** A form drawn by lot. */
  private static final class Drawing {

    private final Random lot;

    private Drawing(long seed) {
      this.lot = new Random(seed);
    }

    private PrintedMonitoring printed() {
      List<Indicator> rows = IntStream.range(0, 1 + lot.nextInt(6)).mapToObj(at -> row()).toList();
      BudgetFigures budget =
          new BudgetFigures(
              Money.ofWan("235.8"),
              Money.ofWan("235.8"),
              Money.ZERO,
              Money.ZERO,
              BudgetFigures.Written.NOTHING);
      DisbursementPlan plan = new DisbursementPlan(List.of());
      Spending spending = new Spending(2023, budget.total(), plan, List.of());
      Notes notes =
          new Notes(
              IntStream.range(0, rows.size()).mapToObj(at -> note(at + 1)).toList(),
              text(),
              text());
      LocalDate day = lot.nextBoolean() ? LocalDate.of(2023, 7, 31) : LocalDate.of(2023, 6, 15);
      List<TargetRow> targets =
          IntStream.range(0, rows.size()).mapToObj(at -> target(at + 1, rows.get(at))).toList();
      MonitoringForm form = MonitoringForm.of(day, 1, spending, targets, notes);
      return new PrintedMonitoring(
          new FormHead(
              new ProjectSheet(
                  new ProjectKey("336001", 2023, Optional.empty(), "新大楼物业及运转费"),
                  budget,
                  "",
                  plan,
                  List.of(new Objective(1, text())),
                  new IndicatorTree(rows)),
              new BudgetUnit("336001", "迁安市人民法院", Optional.empty(), Optional.empty(), 1),
              Optional.empty()),
          FundLine.of(
              Optional.of(budget),
              new Sources(budget.fiscal(), Money.ZERO, Money.ZERO),
              form.standing().paid(),
              SourcedSum.of(Optional.empty(), form.standing().paid().part())),
          Optional.empty(),
          form);
    }

    private Indicator row() {
      return new Indicator("产出指标", "质量指标", text(), text(), TargetText.of("≥90%"), "");
    }

    private RowNote note(int row) {
      return new RowNote(
          row,
          lot.nextBoolean() ? Optional.of(text()) : Optional.empty(),
          lot.nextBoolean()
              ? Optional.of(Cause.values()[lot.nextInt(Cause.values().length)])
              : Optional.empty(),
          text(),
          lot.nextBoolean() ? text() : "",
          lot.nextBoolean()
              ? Optional.of(Likelihood.values()[lot.nextInt(Likelihood.values().length)])
              : Optional.empty());
    }

    private static TargetRow target(int number, Indicator indicator) {
      return new TargetRow(
          number,
          indicator,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    private String text() {
      return OddTexts.ALL.get(lot.nextInt(OddTexts.ALL.size())).strip();
    }
  }
}
