package io.jiheng.budget.forms.unitdocument;

import io.jiheng.budget.money.FigureText;
import io.jiheng.budget.sheet.CellText;
import io.jiheng.budget.targets.Comparison;
import io.jiheng.budget.targets.ComparisonWords;
import io.jiheng.budget.targets.Target;
import io.jiheng.budget.targets.TargetText;
import java.util.List;
import java.util.Optional;

/**
 * A row of an overall target sheet 整体绩效目标表, every cell as written, empty where nothing is. A duty,
 * objective, activity or project written as — is empty too.
 *
 * @param number 职责序号, 0 where the row has none
 * @param duty 部门职责; rows of the same duty repeat it
 * @param objective 职责目标
 * @param indicator 指标名称
 * @param sign 符号
 * @param measure 单位, of the figures
 * @param annual 年度指标值
 * @param planned 规划值
 * @param standard 当年标准值
 * @param standardSource 标准值来源
 * @param mean 前三年均值
 * @param lastYear 上年值
 * @param source 历史值来源
 * @param note 备注
 * @param activity 工作活动
 * @param projects 预算项目
 * @param departments 对应科室
 */
public record OverallRow(
    int number,
    String duty,
    String objective,
    String indicator,
    String sign,
    String measure,
    String annual,
    String planned,
    String standard,
    String standardSource,
    String mean,
    String lastYear,
    String source,
    String note,
    String activity,
    String projects,
    String departments) {

  /** Stands in a cell of a column whose cells are merged, where nothing goes on from above. */
  public static final String NOTHING = "—";

  public OverallRow {
    duty = unlessNothing(duty);
    objective = unlessNothing(objective);
    indicator = CellText.lines(indicator);
    sign = CellText.lines(sign);
    measure = CellText.lines(measure);
    annual = CellText.lines(annual);
    planned = CellText.lines(planned);
    standard = CellText.lines(standard);
    standardSource = CellText.lines(standardSource);
    mean = CellText.lines(mean);
    lastYear = CellText.lines(lastYear);
    source = CellText.lines(source);
    note = CellText.lines(note);
    activity = unlessNothing(activity);
    projects = unlessNothing(projects);
    departments = CellText.lines(departments);
  }

  private static String unlessNothing(String text) {
    String written = CellText.lines(text);
    return written.equals(NOTHING) ? "" : written;
  }

  /** What stands in its cells, in the order of the form's columns. */
  public List<String> cells() {
    return List.of(
        number == 0 ? "" : String.valueOf(number),
        duty,
        objective,
        indicator,
        sign,
        measure,
        annual,
        planned,
        standard,
        standardSource,
        mean,
        lastYear,
        source,
        note,
        activity,
        projects,
        departments);
  }

  /** What is understood of the annual target; its sign may stand in a column of its own. */
  public TargetText target() {
    String plain = FigureText.plain(annual);
    Optional<Comparison> own = ComparisonWords.beginning(plain);
    boolean told = own.isPresent() && ComparisonWords.sign(FigureText.plain(sign)).equals(own);
    TargetText signed = TargetText.of(sign + annual);
    boolean figure =
        new Target.Qualitative(plain).hasFigure()
            || !(signed.understood() instanceof Target.Qualitative);
    return figure && !told ? signed : TargetText.of(annual);
  }
}
