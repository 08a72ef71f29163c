package io.jiheng.budget.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.evaluation.OddForms.Drawn;
import io.jiheng.budget.evaluation.print.EvaluationLayout;
import io.jiheng.budget.evaluation.print.PrintedEvaluation;
import io.jiheng.budget.forms.DocumentForms;
import io.jiheng.budget.forms.ReadDocument;
import io.jiheng.budget.forms.file.FileReading;
import io.jiheng.budget.forms.filled.FormChange;
import io.jiheng.budget.forms.selfevaluation.EvaluationFill;
import io.jiheng.budget.forms.selfevaluation.ReadEvaluationRow;
import io.jiheng.budget.forms.selfevaluation.ReadSelfEvaluation;
import io.jiheng.budget.printing.PrintFormat;
import io.jiheng.budget.printing.PrintableText;
import io.jiheng.budget.sheet.print.FormHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written into a form of self-evaluation comes back from its file, of every kind. */
class EvaluationFormTest {

  private static final long FORMS = 40;

  static Stream<Arguments> layoutsAndFormats() {
    return Stream.of(EvaluationLayout.values())
        .flatMap(
            layout -> Stream.of(PrintFormat.values()).map(format -> Arguments.of(layout, format)));
  }

  @ParameterizedTest
  @MethodSource("layoutsAndFormats")
  void a_form_says_what_was_written_into_it(EvaluationLayout layout, PrintFormat format)
      throws IOException {
    for (long seed = 0; seed < FORMS; seed++) {
      Drawn drawn = OddForms.drawn(seed);
      ReadSelfEvaluation read = readBack(drawn.form(), layout, format, seed);
      assertThat(read.rows()).as("seed " + seed).hasSameSizeAs(drawn.form().rows());
      Draft draft = drawn.form().evaluation().draft();
      assertThat(
              List.of(
                  read.head().name(),
                  read.expected(),
                  read.achieved(),
                  read.cancelledBecause(),
                  read.execution().why().reason(),
                  read.execution().why().measure()))
          .as("seed " + seed)
          .isEqualTo(
              Stream.of(
                      drawn.form().head().name(),
                      drawn.form().head().objectives(),
                      draft.achieved(),
                      draft.cancelledBecause(),
                      draft.execution().reason(),
                      draft.execution().measure())
                  .map(PrintableText::said)
                  .toList());
      for (int at = 0; at < read.rows().size(); at++) {
        isSame(read.rows().get(at), drawn.form().rows().get(at), "seed " + seed + " row " + at);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("layoutsAndFormats")
  void a_form_that_was_not_touched_changes_nothing(EvaluationLayout layout, PrintFormat format)
      throws IOException {
    for (long seed = 0; seed < FORMS; seed++) {
      Drawn drawn = OddForms.drawn(seed);
      ReadSelfEvaluation read = readBack(drawn.form(), layout, format, seed);
      EvaluationFill fill = new EvaluationFill(read, drawn.form(), drawn.targets(), Scored.RULES);
      assertThat(fill.remarks()).as("seed " + seed).isEmpty();
      assertThat(fill.isNothing()).as("seed " + seed).isTrue();
      drawn.form().evaluation().card().ifPresent(card -> assertThat(fill.held(card)).isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("layoutsAndFormats")
  void a_form_brings_all_that_was_written_into_an_evaluation_that_is_blank(
      EvaluationLayout layout, PrintFormat format) throws IOException {
    for (long seed = 0; seed < FORMS; seed++) {
      Drawn drawn = OddForms.drawn(seed);
      Draft draft = drawn.form().evaluation().draft();
      EvaluationFill fill =
          new EvaluationFill(
              readBack(drawn.form(), layout, format, seed),
              blank(drawn),
              drawn.targets(),
              Scored.RULES);
      FormChange.OfEvaluation change = (FormChange.OfEvaluation) fill.change();
      assertThat(change.values()).as("seed " + seed).isEmpty();
      Draft brought = change.draft().orElse(Draft.EMPTY);
      assertThat(brought.achieved()).isEqualTo(PrintableText.said(draft.achieved()));
      for (Draft.RowNote note : draft.rows()) {
        assertThat(brought.on(note.row()).remark().measure())
            .isEqualTo(PrintableText.said(note.remark().measure()));
        assertThat(brought.on(note.row()).judgement().map(Judgement::band))
            .isEqualTo(note.judgement().map(Judgement::band));
      }
    }
  }

  private static PrintedEvaluation blank(Drawn drawn) {
    PrintedEvaluation form = drawn.form();
    SelfEvaluation blank =
        new SelfEvaluation(
            1,
            0,
            EvaluationState.DRAFT,
            Draft.EMPTY,
            form.evaluation().card(),
            Optional.empty(),
            Optional.empty());
    return new PrintedEvaluation(form.head(), form.funds(), blank, form.rows(), Optional.empty());
  }

  private static void isSame(ReadEvaluationRow read, PrintedEvaluation.Row row, String where) {
    assertThat(read.indicator().level1()).as(where).isEqualTo(row.names().level1());
    assertThat(read.indicator().level2()).as(where).isEqualTo(row.names().level2());
    assertThat(read.indicator().level3())
        .as(where)
        .isEqualTo(unbroken(FormHead.indicator(row.names().level3(), row.names().description())));
    assertThat(read.indicator().target().text().replace(" ", ""))
        .as(where)
        .isEqualTo(unbroken(row.target()).replace(" ", ""));
    assertThat(read.actual()).as(where).isEqualTo(PrintableText.said(row.actual().orElse("")));
    assertThat(read.judgement().map(Judgement::band))
        .as(where)
        .isEqualTo(row.judgement().map(Judgement::band));
    assertThat(read.reason()).as(where).isEqualTo(PrintableText.said(row.remark().reason()));
    assertThat(read.measure()).as(where).isEqualTo(PrintableText.said(row.remark().measure()));
    row.score().ifPresent(score -> assertThat(read.score()).as(where).isEqualTo(bare(score)));
    row.points().ifPresent(points -> assertThat(read.points()).as(where).isEqualTo(bare(points)));
  }

  private static String bare(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.setScale(Math.max(0, bare.scale())).toPlainString();
  }

  /** Names and targets are read as one line. */
  private static String unbroken(String text) {
    return PrintableText.said(text).replaceAll("[ \\t]*\\n\\s*", "");
  }

  private static ReadSelfEvaluation readBack(
      PrintedEvaluation form, EvaluationLayout layout, PrintFormat format, long seed)
      throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    format.write(List.of(layout.printed(form)), file);
    ReadDocument read = DocumentForms.read(FileReading.read(file.toByteArray()).lines());
    assertThat(read.projects()).as("seed " + seed).isEmpty();
    assertThat(read.remarks()).as("seed " + seed).isEmpty();
    assertThat(read.selfEvaluations()).as("seed " + seed).hasSize(1);
    return read.selfEvaluations().get(0);
  }
}
