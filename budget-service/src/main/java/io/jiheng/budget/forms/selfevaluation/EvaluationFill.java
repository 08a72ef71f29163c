package io.jiheng.budget.forms.selfevaluation;

import io.jiheng.budget.attainment.TargetRow;
import io.jiheng.budget.evaluation.Draft;
import io.jiheng.budget.evaluation.PointsViolation;
import io.jiheng.budget.evaluation.Rules;
import io.jiheng.budget.evaluation.Scorecard;
import io.jiheng.budget.evaluation.print.PrintedEvaluation;
import io.jiheng.budget.forms.filled.FilledPointer;
import io.jiheng.budget.forms.filled.FormChange;
import io.jiheng.budget.forms.filled.FormSums;
import io.jiheng.budget.forms.filled.FormValues;
import io.jiheng.budget.forms.filled.ReportedValue;
import io.jiheng.budget.forms.filled.RowMatch;
import io.jiheng.budget.forms.filled.TextLengths;
import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.cell.BranchPoints;
import io.jiheng.budget.money.FigureText;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.targets.TargetText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A form of self-evaluation held against what is known of its project 自评表核对. */
public final class EvaluationFill {

  private final ReadSelfEvaluation read;
  private final PrintedEvaluation known;
  private final List<TargetRow> targets;
  private final List<Remark> remarks = new ArrayList<>();
  private final List<ReportedValue> values = new ArrayList<>();
  private Draft draft;

  /**
   * @param known as the form would be printed now
   * @param targets the rows of the project with what they have come to
   */
  public EvaluationFill(
      ReadSelfEvaluation form, PrintedEvaluation known, List<TargetRow> targets, Rules rules) {
    this.known = known;
    this.targets = targets;
    this.draft = known.evaluation().draft();
    OtherParts others = new OtherParts(form, indicators());
    this.read = others.rest();
    List<Remark> differences = RowMatch.remarks(place(), read(), indicators());
    remarks.addAll(others.remarks());
    remarks.addAll(differences);
    if (differences.isEmpty()) {
      FormPoints points = new FormPoints(read, known);
      remarks.addAll(points.remarks());
      draft = new FormDraft(read, known, points, rules).draft();
      takeValues();
      hold();
      holdLengths();
    }
  }

  private Place place() {
    return read.head().place();
  }

  private CellPlace at(String pointer) {
    return read.head().places().at(pointer);
  }

  private List<RowMatch.Row> read() {
    return read.rows().stream()
        .map(row -> new RowMatch.Row(row.places(), row.indicator()))
        .toList();
  }

  private List<Indicator> indicators() {
    return known.rows().stream()
        .map(
            row ->
                new Indicator(
                    row.names().level1(),
                    row.names().level2(),
                    row.names().level3(),
                    row.names().description(),
                    TargetText.of(row.target()),
                    ""))
        .toList();
  }

  private void takeValues() {
    FormValues reported = new FormValues("实际完成值", known.head().sheet().key().year());
    for (int at = 0; at < read.rows().size(); at++) {
      ReadEvaluationRow row = read.rows().get(at);
      reported.take(
          row.places().at(FilledPointer.ACTUAL),
          targets.get(at),
          row.actual(),
          known.rows().get(at).actual().orElse(""));
    }
    remarks.addAll(reported.remarks());
    values.addAll(reported.values());
  }

  private void hold() {
    FormSums sums = new FormSums();
    sums.hold(read.funds(), known.funds());
    sums.hold(at(FilledPointer.EXPECTED), "预期目标", read.expected(), known.head().objectives());
    sums.holdDepartment(
        at(FilledPointer.DEPARTMENT), read.head().department(), known.head().department());
    remarks.addAll(sums.remarks());
    remarks.addAll(
        BranchPoints.remarks(read.rows().stream().map(EvaluationFill::pointed).toList()));
  }

  private static BranchPoints.Row pointed(ReadEvaluationRow row) {
    return new BranchPoints.Row(
        row.place(),
        new BranchPoints.Level(row.indicator().level1(), Optional.empty()),
        new BranchPoints.Level(row.indicator().level2(), Optional.empty()),
        FigureText.read(row.points().strip().replaceFirst("分$", "")));
  }

  private void holdLengths() {
    TextLengths lengths = new TextLengths();
    lengths.hold(at(FilledPointer.ACHIEVED), "实际完成情况", read.achieved(), TextLengths.OBJECTIVE);
    lengths.hold(
        at(FilledPointer.CANCELLED), "项目取消原因", read.cancelledBecause(), TextLengths.REASON);
    String execution = "预算执行偏差原因分析及改进措施";
    lengths.hold(
        at(FilledPointer.WHY), execution, read.execution().why().reason(), TextLengths.REASON);
    lengths.hold(
        at(FilledPointer.WHY), execution, read.execution().why().measure(), TextLengths.REASON);
    for (ReadEvaluationRow row : read.rows()) {
      lengths.hold(row.places().at(FilledPointer.ACTUAL), "实际完成值", row.actual(), TextLengths.VALUE);
      lengths.hold(row.places().at(FilledPointer.REASON), "偏差原因", row.reason(), TextLengths.REASON);
      lengths.hold(
          row.places().at(FilledPointer.MEASURE), "改进措施", row.measure(), TextLengths.REASON);
    }
    remarks.addAll(lengths.remarks());
  }

  public Draft draft() {
    return draft;
  }

  /** What is reported anew, by row. */
  public Map<Integer, String> reported() {
    return values.stream().collect(Collectors.toMap(ReportedValue::row, ReportedValue::text));
  }

  public boolean isNothing() {
    return values.isEmpty() && draft.equals(known.evaluation().draft());
  }

  public FormChange change() {
    return new FormChange.OfEvaluation(
        Optional.of(draft).filter(after -> !after.equals(known.evaluation().draft())), values);
  }

  /** What is found before anything is reckoned. */
  public List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  /** What is found of it once it is reckoned. */
  public List<Remark> held(Scorecard card) {
    FormSums sums = new FormSums();
    FormScores.hold(sums, read, card);
    return sums.remarks();
  }

  public Remark refusal(PointsViolation violation) {
    return Remark.error(place(), "分值", violation.code(), violation.facts());
  }
}
