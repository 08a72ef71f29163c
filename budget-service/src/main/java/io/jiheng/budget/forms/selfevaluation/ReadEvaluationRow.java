package io.jiheng.budget.forms.selfevaluation;

import io.jiheng.budget.evaluation.Judgement;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.table.FormPlaces;
import io.jiheng.budget.sheet.Indicator;
import java.util.Optional;

/**
 * A row of a self-evaluation as it was read.
 *
 * @param places where it stands, and where its cells do
 * @param points 分值
 * @param actual 实际完成值
 * @param judgement 定性评定
 * @param score 得分
 */
public record ReadEvaluationRow(
    FormPlaces places,
    Indicator indicator,
    String points,
    String actual,
    Optional<Judgement> judgement,
    String score,
    String reason,
    String measure) {

  /** Where it stands. */
  public Place place() {
    return places.form();
  }
}
