package io.jiheng.budget.sheet;

import io.jiheng.budget.sheet.Revision.Snapshot;
import java.math.BigDecimal;
import java.util.List;

/**
 * What two revisions have differently 修订比对, cell by cell. Rows are matched by what names them (a
 * check date by its day, an objective by its number, an indicator by its branches and description),
 * not by their place, so that a row put in between is told as one row and not as a change of all
 * below it.
 */
public final class Differences {

  private static final String MONEY = "预算规模及资金用途";

  private Differences() {}

  /** In the order of the form; what is gone stands after what is there. */
  public static List<Difference> between(Snapshot before, Snapshot after) {
    return FormCells.differences(cells(before), cells(after));
  }

  private static FormCells cells(Snapshot snapshot) {
    FormCells cells = new FormCells();
    ProjectSheet sheet = snapshot.sheet();
    cells.put("表头", "状态", snapshot.state().name());
    cells.put("表头", "预算单位", sheet.key().unit());
    cells.put("表头", "年度", String.valueOf(sheet.key().year()));
    cells.put("表头", "项目编码", sheet.key().code().orElse(""));
    cells.put("表头", "项目名称", sheet.key().name());
    money(sheet, cells);
    sheet
        .plan()
        .checkDates()
        .forEach(date -> cells.put("资金支出计划", date.day().toString(), percent(date)));
    sheet.objectives().forEach(objective -> objective(objective, cells));
    sheet.indicators().leaves().forEach(leaf -> indicator(leaf, cells));
    return cells;
  }

  private static String percent(CheckDate date) {
    return date.cumulativePercent().toPlainString() + "%";
  }

  private static void money(ProjectSheet sheet, FormCells cells) {
    BudgetFigures budget = sheet.budget();
    cells.put(MONEY, "预算数", budget.total().showWan());
    cells.put(MONEY, "财政资金", budget.fiscal().showWan());
    cells.put(MONEY, "上年结转", budget.carried().showWan());
    cells.put(MONEY, "其他资金", budget.other().showWan());
    cells.put(MONEY, "预算数原文", budget.written().total());
    cells.put(MONEY, "财政资金原文", budget.written().fiscal());
    cells.put(MONEY, "上年结转原文", budget.written().carried());
    cells.put(MONEY, "其他资金原文", budget.written().other());
    cells.put(MONEY, "资金用途", sheet.purpose());
  }

  private static void objective(Objective objective, FormCells cells) {
    String row = objective.number() == 0 ? "绩效目标" : "绩效目标 " + objective.number();
    cells.put(cells.unused(row, "内容"), "内容", objective.text());
  }

  private static void indicator(Indicator leaf, FormCells cells) {
    String row =
        cells.unused(
            String.join("/", leaf.level1(), leaf.level2(), leaf.level3(), leaf.description()),
            "指标值");
    cells.putAlways(row, "指标值", leaf.target().text());
    cells.put(row, "指标值确定依据", leaf.basis());
    cells.put(row, "分值", leaf.points().map(BigDecimal::toPlainString).orElse(""));
  }
}
