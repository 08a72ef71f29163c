package io.jiheng.budget.sheet.print;

import io.jiheng.budget.printing.PrintableText;
import io.jiheng.budget.sheet.Objective;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.unit.BudgetUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the forms of a project have over their rows 表头.
 *
 * @param above the unit above the project's own
 */
public record FormHead(ProjectSheet sheet, BudgetUnit unit, Optional<BudgetUnit> above) {

  /** A code and a name that can be told from each other when written together. */
  private static final Pattern CODE_AND_NAME = Pattern.compile("[0-9]{6,12}\\p{IsHan}.{2,60}");

  /** 项目名称 */
  public String name() {
    return sheet.key().name();
  }

  /** 项目编码 */
  public String code() {
    return sheet.key().code().orElse(PrintableText.NOTHING);
  }

  /** 实施单位 */
  public String unitShown() {
    return shown(unit);
  }

  /** 主管部门; a unit with none above it is its own. */
  public String departmentShown() {
    return shown(department());
  }

  /** The unit above, or the project's own. */
  public BudgetUnit department() {
    return above.orElse(unit);
  }

  /** （2023年度） */
  public String yearShown() {
    return sheet.key().year() + "年度";
  }

  /** 预期目标, numbered as the sheet numbers them. */
  public String objectives() {
    return PrintableText.orDash(
        sheet.objectives().stream().map(FormHead::shown).collect(Collectors.joining("\n")));
  }

  /** What stands under 三级指标 where the form has no column for the description. */
  public static String indicator(String level3, String description) {
    boolean told = description.isBlank() || description.equals(level3);
    return told ? PrintableText.orDash(level3) : level3 + "：" + description;
  }

  private static String shown(Objective objective) {
    return objective.number() == 0 ? objective.text() : objective.number() + "." + objective.text();
  }

  private static String shown(BudgetUnit unit) {
    String both = unit.code() + unit.name();
    return CODE_AND_NAME.matcher(both).matches() ? both : unit.name();
  }
}
