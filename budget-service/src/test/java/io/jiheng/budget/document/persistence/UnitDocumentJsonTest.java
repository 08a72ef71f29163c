package io.jiheng.budget.document.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.unitdocument.DepartmentPlan;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan.NamedTarget;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan.SubGoal;
import io.jiheng.budget.forms.unitdocument.OverallSheet;
import io.jiheng.budget.forms.unitdocument.UnitDocument.Kind;
import io.jiheng.budget.targets.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitDocumentJsonTest {

  /**
   * As the first release wrote them. Documents in databases look like this: they must stay
   * readable.
   */
  private static final String FIRST_OVERALL_SHEET =
      """
      {"rows":[{"number":11,"duty":"审判监督与指导","objective":"监督指导","indicator":"全市法院各类案件平均办案周期",
        "sign":"≤","measure":"天","annual":"≤53","planned":"≤53","standard":"≤53","standardSource":"",
        "mean":"53.18","lastYear":"52.54","source":"全流程网上办案系统","note":"","activity":"评查",
        "projects":"办案经费","departments":"审判管理办公室"}]}
      """;

  private static final String FIRST_PLAN =
      """
      {"overallGoal":"公正","goals":[{"number":3,"title":"","text":"审理案件",
        "indicators":[{"name":"审限内结案率","target":"≥100%"}]}],"safeguards":["一、服务大局"]}
      """;

  @Test
  void documents_of_the_first_release_are_read() {
    OverallSheet sheet =
        (OverallSheet) UnitDocumentJson.read(Kind.OVERALL_SHEET, FIRST_OVERALL_SHEET);
    DepartmentPlan plan = (DepartmentPlan) UnitDocumentJson.read(Kind.DEPARTMENT_PLAN, FIRST_PLAN);

    assertThat(sheet.rows().get(0).mean()).isEqualTo("53.18");
    assertThat(sheet.rows().get(0).target().understood()).isInstanceOf(Target.Quantity.class);
    assertThat(plan.goals().get(0).indicators().get(0).name()).isEqualTo("审限内结案率");
  }

  @Test
  void what_is_written_is_read_back_the_same() {
    DepartmentPlan plan =
        new DepartmentPlan(
            "公正",
            List.of(new SubGoal(1, "审判", "", List.of(new NamedTarget("平均审理时", "85 天")))),
            List.of("（一）便民"));

    assertThat(UnitDocumentJson.read(Kind.DEPARTMENT_PLAN, UnitDocumentJson.write(plan)))
        .isEqualTo(plan);
  }
}
