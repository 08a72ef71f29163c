package io.jiheng.budget.evaluation;

import io.jiheng.budget.attainment.Reading;
import io.jiheng.budget.attainment.ReportedText;
import io.jiheng.budget.attainment.TargetValue;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.money.Share;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.targets.TargetText;
import io.jiheng.budget.targets.TargetThreshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Small projects for tests of the scoring, and the rules as the data file has them. */
final class Scored {

  static final Rules RULES =
      new Rules(
          List.of(
              scheme(
                  "with-cost",
                  Map.of(
                      Part.EXECUTION,
                      10,
                      Part.COST,
                      20,
                      Part.OUTPUT,
                      40,
                      Part.BENEFIT,
                      20,
                      Part.SATISFACTION,
                      10)),
              scheme(
                  "standard",
                  Map.of(
                      Part.EXECUTION,
                      10,
                      Part.OUTPUT,
                      50,
                      Part.BENEFIT,
                      30,
                      Part.SATISFACTION,
                      10))),
          Map.of(
              Part.SATISFACTION, List.of(Part.BENEFIT, Part.OUTPUT, Part.COST),
              Part.BENEFIT, List.of(Part.OUTPUT, Part.COST, Part.SATISFACTION),
              Part.OUTPUT, List.of(Part.BENEFIT, Part.COST, Part.SATISFACTION),
              Part.COST, List.of(Part.OUTPUT, Part.BENEFIT, Part.SATISFACTION),
              Part.EXECUTION, List.of(Part.OUTPUT, Part.BENEFIT, Part.COST, Part.SATISFACTION)),
          BigDecimal.valueOf(130),
          Map.of(
              Band.ATTAINED, BigDecimal.valueOf(80),
              Band.PARTLY, BigDecimal.valueOf(60),
              Band.NOT_ATTAINED, BigDecimal.ZERO),
          Map.of(
              Grade.EXCELLENT, BigDecimal.valueOf(90),
              Grade.GOOD, BigDecimal.valueOf(80),
              Grade.FAIR, BigDecimal.valueOf(60),
              Grade.POOR, BigDecimal.ZERO));

  private static final int YEAR = 2023;
  private static final LocalDate DAY = LocalDate.of(YEAR, 12, 31);

  private Scored() {}

  static Scheme scheme(String code, Map<Part, Integer> points) {
    return new Scheme(
        code,
        points.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, entry -> BigDecimal.valueOf(entry.getValue()))),
        "");
  }

  /** A row of an output, of which nothing is known yet if the value is empty. */
  static Subject.Row output(String target, String value) {
    return row("产出指标", "数量指标", target, value);
  }

  static Subject.Row row(String level1, String level2, String target, String value) {
    Indicator indicator = new Indicator(level1, level2, "三级", "描述", TargetText.of(target), "");
    Optional<TargetThreshold> bar = Reading.bar(indicator, Optional.empty(), YEAR);
    Optional<TargetValue> said =
        value.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new TargetValue(
                    TargetValue.Source.REPORTED,
                    value,
                    bar.flatMap(held -> ReportedText.read(value, held, YEAR)),
                    DAY,
                    "佐证",
                    Optional.empty()));
    return new Subject.Row(indicator, bar, said);
  }

  /** All of a budget of 100 paid. */
  static Subject paidInFull(Subject.Row... rows) {
    return paid("100", "100", rows);
  }

  static Subject paid(String paid, String budget, Subject.Row... rows) {
    return new Subject(DAY, new Share(Money.ofWan(paid), Money.ofWan(budget)), List.of(rows));
  }

  static Scorecard score(Subject subject) {
    return Scoring.score(RULES, Draft.EMPTY, subject);
  }

  static Draft draft(Draft.RowNote... notes) {
    return new Draft(Optional.empty(), Map.of(), List.of(notes), "", Draft.Remark.NONE, "");
  }

  static Draft draft(Map<Part, BigDecimal> parts) {
    return new Draft(Optional.empty(), parts, List.of(), "", Draft.Remark.NONE, "");
  }

  static Draft.RowNote points(int row, String points) {
    return new Draft.RowNote(
        row, Optional.of(new BigDecimal(points)), Optional.empty(), Draft.Remark.NONE);
  }

  static Draft.RowNote judged(int row, Band band, String share) {
    return new Draft.RowNote(
        row,
        Optional.empty(),
        Optional.of(new Judgement(band, new BigDecimal(share))),
        Draft.Remark.NONE);
  }
}
