package io.jiheng.budget.forms.selfevaluation;

import io.jiheng.budget.evaluation.Judgement;
import io.jiheng.budget.evaluation.print.JudgedText;
import io.jiheng.budget.forms.filled.FilledForm;
import io.jiheng.budget.forms.filled.FilledPlaces;
import io.jiheng.budget.forms.filled.FilledPointer;
import io.jiheng.budget.forms.filled.FilledRows;
import io.jiheng.budget.forms.filled.ReadFundLine;
import io.jiheng.budget.forms.layout.ProjectForm;
import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.FormRow;
import io.jiheng.budget.forms.table.NamedCells;
import io.jiheng.budget.forms.table.NamedColumns;
import io.jiheng.budget.forms.table.UnderstoodRow;
import io.jiheng.budget.forms.table.cell.PointsCell;
import io.jiheng.budget.printing.ReasonText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads forms of self-evaluation: that of the Ministry (项目支出绩效自评表) and that of Hebei (预算项目绩效自评表).
 * What tells them from a sheet of targets is a column for what was reached.
 */
public final class SelfEvaluationReader {

  private static final String REACHED = "单项指标实际完成值|实际完成值|全年实际值|全年完成值|指标完成值|完成值";
  private static final String POINTS = "指标分值|分值|分值权重|指标权重|权重";
  private static final String[] SCORE = {"单项指标折算得分", "得分", "自评得分"};
  private static final String[] WHY = {"偏差原因分析及改进措施", "(?:偏差|未完成)?原因.*"};
  private static final String ATTAINMENT = "单项指标完成情况";

  private static final Map<String, String[]> CELLS =
      Map.of(
          FilledPointer.POINTS, new String[] {POINTS},
          FilledPointer.ACTUAL, new String[] {REACHED},
          FilledPointer.SCORE, SCORE,
          FilledPointer.REASON, WHY,
          FilledPointer.MEASURE, WHY);

  private final ProjectForm source;
  private final FilledForm form;
  private final FilledRows rows;
  private final EarnedColumns earned;

  private SelfEvaluationReader(ProjectForm source) {
    this.source = source;
    this.form = new FilledForm(source);
    this.rows = new FilledRows(source.indicators(), "符号|值|单位|单项指标折算得分");
    this.earned = new EarnedColumns(rows.columns());
    Stream.of(new String[] {REACHED}, new String[] {POINTS}, SCORE, WHY, new String[] {ATTAINMENT})
        .forEach(rows.columns()::pass);
  }

  public static boolean isOne(ProjectForm form) {
    return form.hasIndicators()
        && (Label.plain(form.heading()).contains("自评表")
            || new NamedColumns(form.indicators().subList(0, 1)).has(REACHED));
  }

  public static ReadSelfEvaluation read(ProjectForm form) {
    return new SelfEvaluationReader(form).read();
  }

  private ReadSelfEvaluation read() {
    NamedCells foot = FilledForm.foot(rows.below());
    ReadSelfEvaluation read = read(foot);
    List<Remark> remarks = new ArrayList<>(rows.remarks(this::points));
    rows.total().ifPresent(total -> remarks.addAll(earned.total(total, read)));
    remarks.addAll(source.noticed());
    remarks.addAll(form.unread());
    remarks.addAll(
        rows.unread(
            read.rows().stream()
                .collect(
                    Collectors.toMap(
                        ReadEvaluationRow::place, row -> understood(row, isScored(read))))));
    return read.with(remarks);
  }

  /**
   * @param scored whether other rows have scores
   */
  private UnderstoodRow understood(ReadEvaluationRow row, boolean scored) {
    String why = row.reason() + "\n" + row.measure();
    String judged = row.judgement().map(Judgement::toString).orElse("");
    UnderstoodRow values =
        new UnderstoodRow()
            .value(row.points(), POINTS)
            .value(row.actual() + judged, REACHED)
            .value(row.score(), SCORE)
            .value(why, WHY)
            .value(judged + "\n" + why, ATTAINMENT);
    // Where a score is missing, what stands before it could be the score.
    boolean missing = scored && row.score().isEmpty();
    return missing ? values : values.repeating(EarnedColumns.NAMES);
  }

  private ReadSelfEvaluation read(NamedCells foot) {
    List<ReadFundLine> funds = form.funds();
    return new ReadSelfEvaluation(
        form.head().at(ofWhole(funds)),
        funds,
        new ReadSelfEvaluation.Execution(
            or(weight(form.ofWhole(FilledForm.POINTS)), form.beside("预算执行分值")),
            or(form.ofWhole("得分"), form.beside("预算执行得分")),
            ReasonText.read(or(form.beside(FilledForm.WHY), form.ofWhole(WHY[1])))),
        form.expected(),
        form.achieved(),
        form.attained(),
        form.beside("项目取消原因"),
        rows.rows().stream().map(this::row).toList(),
        new ReadSelfEvaluation.Foot(
            rows.total().map(line -> rows.columns().said(line, SCORE)).orElse(""),
            rows.total().map(FilledForm::grade).orElse(""),
            foot.beside("填报人"),
            foot.beside("报送日期")));
  }

  private Map<String, CellPlace> ofWhole(List<ReadFundLine> funds) {
    Map<String, CellPlace> places = new HashMap<>();
    funds.stream()
        .limit(1)
        .map(ReadFundLine::places)
        .map(FilledPlaces::ofWhole)
        .forEach(places::putAll);
    rows.total()
        .ifPresent(
            total -> {
              places.put(FilledPointer.TOTAL, rows.columns().cell(total, SCORE).at());
              places.put(FilledPointer.GRADE, CellPlace.of(total.place()));
            });
    return places;
  }

  private ReadEvaluationRow row(FilledRows.Row row) {
    FormRow line = row.line();
    JudgedText actual = JudgedText.read(rows.columns().said(line, REACHED));
    // The form of Hebei says in one cell how it came out, and below that why.
    String[] attainment = rows.columns().said(line, ATTAINMENT).split("\n", 2);
    ReasonText why =
        ReasonText.read(attainment.length > 1 ? attainment[1] : rows.columns().said(line, WHY));
    ReadEvaluationRow read =
        new ReadEvaluationRow(
            FilledPlaces.ofRow(rows, line, CELLS),
            row.indicator(),
            weight(rows.columns().said(line, POINTS)),
            actual.actual(),
            actual.judgement().or(() -> JudgedText.read(attainment[0]).judgement()),
            rows.columns().said(line, SCORE),
            why.reason(),
            why.measure());
    earned.row(line, read);
    return read;
  }

  private Optional<BigDecimal> points(FilledRows.Row row) {
    return PointsCell.read(weight(rows.columns().said(row.line(), POINTS)));
  }

  private static boolean isScored(ReadSelfEvaluation read) {
    return read.rows().stream().anyMatch(row -> !row.score().isEmpty());
  }

  /** A weight in per cent is so many points of a hundred. */
  private static String weight(String points) {
    return points.replaceFirst("\\s*[%％]$", "");
  }

  private static String or(String text, String other) {
    return text.isEmpty() ? other : text;
  }
}
