package io.jiheng.budget.forms.selfevaluation;

import io.jiheng.budget.forms.filled.FilledPointer;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.cell.BranchName;
import io.jiheng.budget.sheet.Indicator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Parts of a self-evaluation that a project has no indicators for 决策, 过程, 管理, as in the form of
 * Yinchuan (决策10, 管理25, 产出30, 效益35). Their rows are told by name and left out; and since the points
 * of the others are then of another hundred, so are those.
 */
final class OtherParts {

  private static final Set<String> NAMES = Set.of("决策", "项目决策", "过程", "管理", "项目管理", "投入");

  private final ReadSelfEvaluation read;
  private final List<ReadEvaluationRow> others;

  /**
   * @param known the indicators of the project, which may have such a part after all
   */
  OtherParts(ReadSelfEvaluation read, List<Indicator> known) {
    this.read = read;
    Set<String> own = known.stream().map(row -> part(row.level1())).collect(Collectors.toSet());
    this.others =
        read.rows().stream()
            .filter(row -> NAMES.contains(part(row.indicator().level1())))
            .filter(row -> !own.contains(part(row.indicator().level1())))
            .toList();
  }

  private static String part(String level1) {
    return BranchName.of(level1).bare();
  }

  /** The form without them. */
  ReadSelfEvaluation rest() {
    if (others.isEmpty()) {
      return read;
    }
    List<ReadEvaluationRow> rows =
        read.rows().stream()
            .filter(row -> !others.contains(row))
            .map(OtherParts::withoutPoints)
            .toList();
    return new ReadSelfEvaluation(
        read.head(),
        read.funds(),
        new ReadSelfEvaluation.Execution("", "", read.execution().why()),
        read.expected(),
        read.achieved(),
        read.attained(),
        read.cancelledBecause(),
        rows,
        new ReadSelfEvaluation.Foot("", "", read.foot().signedBy(), read.foot().signedOn()));
  }

  private static ReadEvaluationRow withoutPoints(ReadEvaluationRow row) {
    return new ReadEvaluationRow(
        row.places(),
        row.indicator(),
        "",
        row.actual(),
        row.judgement(),
        "",
        row.reason(),
        row.measure());
  }

  List<Remark> remarks() {
    if (others.isEmpty()) {
      return List.of();
    }
    Map<String, List<ReadEvaluationRow>> parts =
        others.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.indicator().level1(), LinkedHashMap::new, Collectors.toList()));
    List<Remark> remarks =
        parts.entrySet().stream()
            .map(
                part ->
                    Remark.warning(
                        part.getValue().get(0).places().at(FilledPointer.LEVEL1),
                        "一级指标",
                        "form-part-unheld",
                        Map.of(
                            "part", part.getKey(),
                            "rows", told(part.getValue(), OtherParts::row))))
            .collect(Collectors.toList());
    remarks.add(
        Remark.warning(
            read.head().place(),
            "分值",
            "form-points-of-other-parts",
            Map.of(
                "points", told(read.rows(), ReadEvaluationRow::points),
                "scores", told(read.rows(), ReadEvaluationRow::score),
                "execution", read.execution().points() + "/" + read.execution().score(),
                "total", read.foot().total())));
    return remarks;
  }

  private static String row(ReadEvaluationRow row) {
    return List.of(
            row.indicator().level2(),
            row.indicator().level3(),
            row.indicator().target().text(),
            row.actual(),
            row.points(),
            row.score(),
            row.reason(),
            row.measure())
        .stream()
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "));
  }

  private static String told(
      List<ReadEvaluationRow> rows, Function<ReadEvaluationRow, String> text) {
    return rows.stream().map(text).collect(Collectors.joining("；"));
  }
}
