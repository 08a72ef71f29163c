package io.jiheng.budget.evaluation;

import io.jiheng.budget.attainment.TargetRow;
import io.jiheng.budget.disbursement.FundLine;
import io.jiheng.budget.disbursement.SourcedSum;
import io.jiheng.budget.disbursement.Sources;
import io.jiheng.budget.evaluation.print.PrintedEvaluation;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.printing.OddTexts;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Self-evaluations drawn by lot 随机自评, with texts that look like something else. */
final class OddForms {

  private static final List<List<String>> BRANCHES =
      List.of(
          List.of("产出指标", "数量指标"),
          List.of("产出指标", "质量指标"),
          List.of("产出指标", "成本指标"),
          List.of("效益指标", "社会效益指标"),
          List.of("满意度指标", "服务对象满意度指标"));

  /** A target, with values that can be held against it. */
  private record TargetThreshold(String target, List<String> values) {}

  /** In an order, so that a seed draws the same form each time. */
  private static final List<TargetThreshold> TARGETS =
      List.of(
          new TargetThreshold("≥18000件", List.of("18000件", "9500", "30000件")),
          new TargetThreshold("≥ 90 %", List.of("85.5%", "100%")),
          new TargetThreshold("100%", List.of("80%", "100%")),
          new TargetThreshold("≤85天", List.of("80天", "100日")),
          new TargetThreshold("398万", List.of("378.1万元", "400万元")),
          new TargetThreshold("2023年12月31日前", List.of("2023年11月30日")),
          new TargetThreshold("1年", List.of("1年")));

  private static final List<String> WORDS =
      List.of("保障工作正常开展", "以实际发生次数为准", "100有限促进", "有序\n推进", "符号", "总分");

  private final Random lot;

  private OddForms(long seed) {
    this.lot = new Random(seed);
  }

  static Drawn drawn(long seed) {
    return new OddForms(seed).draw();
  }

  /** A form as it is printed, and the rows it is of. */
  record Drawn(PrintedEvaluation form, List<TargetRow> targets) {}

  private Drawn draw() {
    List<Subject.Row> rows = IntStream.range(0, 3 + lot.nextInt(8)).mapToObj(at -> row()).toList();
    Subject subject =
        Scored.paid(
            lot.nextBoolean() ? "300.123456" : "398", "398", rows.toArray(Subject.Row[]::new));
    Draft draft = draft(rows);
    SelfEvaluation evaluation =
        new SelfEvaluation(
            1,
            1,
            EvaluationState.DRAFT,
            draft,
            draft.isCancelled()
                ? Optional.empty()
                : Optional.of(Scoring.score(Scored.RULES, draft, subject)),
            Optional.empty(),
            Optional.empty());
    List<TargetRow> targets =
        IntStream.range(0, rows.size()).mapToObj(at -> target(at + 1, rows.get(at))).toList();
    Money fiscal = Money.ofWan("300");
    BudgetFigures budget =
        new BudgetFigures(
            Money.ofWan("398"),
            fiscal,
            Money.ofWan("8"),
            Money.ofWan("90"),
            BudgetFigures.Written.NOTHING);
    return new Drawn(
        new PrintedEvaluation(
            head(rows, budget),
            FundLine.of(
                Optional.of(budget),
                new Sources(fiscal, Money.ofWan("90"), Money.ofWan("8")),
                subject.paid(),
                SourcedSum.of(Optional.empty(), subject.paid().part())),
            evaluation,
            PrintedEvaluation.rows(evaluation, targets),
            Optional.empty()),
        targets);
  }

  private FormHead head(List<Subject.Row> rows, BudgetFigures budget) {
    return new FormHead(
        new ProjectSheet(
            new ProjectKey(
                "336001",
                2023,
                lot.nextBoolean() ? Optional.of("13020023P00003910033L") : Optional.empty(),
                lot.nextBoolean() ? "人民陪审员经费" : "实施单位"),
            budget,
            "",
            new DisbursementPlan(List.of()),
            List.of(new Objective(1, text()), new Objective(2, "其余")),
            new IndicatorTree(rows.stream().map(Subject.Row::indicator).toList())),
        new BudgetUnit("336001", "迁安市人民法院", Optional.empty(), Optional.empty(), 1),
        Optional.empty());
  }

  private Subject.Row row() {
    List<String> branch = BRANCHES.get(lot.nextInt(BRANCHES.size()));
    boolean words = lot.nextInt(3) == 0;
    TargetThreshold bar =
        words
            ? new TargetThreshold(any(WORDS), List.of())
            : TARGETS.get(lot.nextInt(TARGETS.size()));
    String target = bar.target();
    String value = lot.nextInt(4) == 0 ? "" : words ? text().strip() : any(bar.values());
    Subject.Row drawn = Scored.row(branch.get(0), branch.get(1), target, value);
    String name = text().strip();
    Indicator indicator =
        new Indicator(
            branch.get(0),
            branch.get(1),
            name,
            lot.nextBoolean() ? name : text().strip(),
            TargetText.of(target),
            "");
    return new Subject.Row(indicator, drawn.bar(), drawn.value());
  }

  private static TargetRow target(int number, Subject.Row row) {
    return new TargetRow(
        number,
        row.indicator(),
        row.bar(),
        Optional.empty(),
        row.value(),
        Optional.empty(),
        Optional.empty());
  }

  private Draft draft(List<Subject.Row> rows) {
    List<Draft.RowNote> notes = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      if (lot.nextInt(3) > 0) {
        Optional<Judgement> judgement =
            rows.get(at).bar().isEmpty() && lot.nextBoolean()
                ? Optional.of(Scored.RULES.judged(BigDecimal.valueOf(lot.nextInt(10_001), 2)))
                : Optional.empty();
        notes.add(new Draft.RowNote(at + 1, Optional.empty(), judgement, remark()));
      }
    }
    return new Draft(
        Optional.empty(),
        Map.of(),
        notes,
        lot.nextBoolean() ? text() : "",
        remark(),
        lot.nextInt(8) == 0 ? text() : "");
  }

  private Draft.Remark remark() {
    return new Draft.Remark(
        lot.nextInt(3) == 0 ? "" : text().strip(), lot.nextInt(3) == 0 ? "" : text().strip());
  }

  private String text() {
    return any(OddTexts.ALL);
  }

  private <T> T any(List<T> from) {
    return from.get(lot.nextInt(from.size()));
  }
}
