package io.jiheng.budget.forms.selfevaluation;

import io.jiheng.budget.evaluation.Scorecard;
import io.jiheng.budget.forms.filled.FilledPointer;
import io.jiheng.budget.forms.filled.FormSums;
import io.jiheng.budget.forms.table.FormPlaces;

/** Holds the scores, the total and the grade of a self-evaluation against its scorecard 评分核对. */
final class FormScores {

  private FormScores() {}

  /**
   * @param sums take what differs
   * @param card with what the form changes reckoned in
   */
  static void hold(FormSums sums, ReadSelfEvaluation form, Scorecard card) {
    FormPlaces places = form.head().places();
    sums.score(
        places.at(FilledPointer.EXECUTION_SCORE),
        "预算执行得分",
        form.execution().score(),
        card.execution().score());
    for (int at = 0; at < form.rows().size(); at++) {
      sums.score(
          form.rows().get(at).places().at(FilledPointer.SCORE),
          "得分",
          form.rows().get(at).score(),
          card.rows().get(at).score());
    }
    sums.score(places.at(FilledPointer.TOTAL), "总分", form.foot().total(), card.total());
    card.attainedPercent()
        .ifPresent(
            attained ->
                sums.score(
                    places.at(FilledPointer.ATTAINED),
                    "总体完成率",
                    form.attained().replaceFirst("[%％]$", ""),
                    attained));
    sums.word(places.at(FilledPointer.GRADE), "等级", form.foot().grade(), card.grade().printed());
  }
}
