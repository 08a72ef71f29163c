package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Label;
import io.jiheng.budget.document.Place;
import io.jiheng.budget.document.ReadSelfEvaluation;
import io.jiheng.budget.document.Remark;
import io.jiheng.budget.document.UnitMention;
import io.jiheng.budget.document.YearMention;
import java.util.List;
import java.util.Map;

/**
 * Reads forms of self-evaluation: that of the Ministry (项目支出绩效自评表) and that of Hebei (预算项目绩效自评表).
 * What tells them from a sheet of targets is a column for what was reached.
 */
final class SelfEvaluationReader {

  private static final List<String> REACHED = List.of("实际完成值", "单项指标实际完成值", "全年实际值", "全年完成值");

  private SelfEvaluationReader() {}

  static boolean isOne(ProjectForm form) {
    return form.hasIndicators()
        && (Label.plain(form.heading()).contains("自评表")
            || REACHED.stream().anyMatch(form.indicators().get(0)::has));
  }

  static ReadSelfEvaluation read(ProjectForm form) {
    HeadCells head = HeadCells.of(form.head());
    Place place = form.head().get(0).place();
    String name = head.first(HeadCells.NAME).strip();
    return new ReadSelfEvaluation(
        place,
        form.heading(),
        UnitMention.named(head.first(HeadCells.UNIT)),
        YearMention.in(form.heading(), List.of(name)),
        name,
        IndicatorRows.of(form.indicators()),
        List.of(Remark.warning(place, HeadCells.NAME, "self-evaluation-not-entered", Map.of())));
  }
}
