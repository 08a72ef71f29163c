package io.jiheng.budget.sheet;

import io.jiheng.budget.sheet.Revision.Snapshot;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What two revisions have differently 修订比对, cell by cell. Rows are matched by what names them (a
 * check date by its day, an objective by its number, an indicator by its branches and description),
 * not by their place, so that a row put in between is told as one row and not as a change of all
 * below it.
 */
public final class Differences {

  private record Place(String row, String cell) {}

  private Differences() {}

  /** In the order of the form; what is gone stands after what is there. */
  public static List<Difference> between(Snapshot before, Snapshot after) {
    Map<Place, String> old = cells(before);
    Map<Place, String> now = cells(after);
    Set<Place> places = new LinkedHashSet<>(now.keySet());
    places.addAll(old.keySet());
    return places.stream()
        .filter(place -> !value(old, place).equals(value(now, place)))
        .map(
            place ->
                new Difference(place.row(), place.cell(), value(old, place), value(now, place)))
        .toList();
  }

  private static Optional<String> value(Map<Place, String> cells, Place place) {
    return Optional.ofNullable(cells.get(place));
  }

  private static Map<Place, String> cells(Snapshot snapshot) {
    Cells cells = new Cells();
    ProjectSheet sheet = snapshot.sheet();
    cells.put("表头", "状态", snapshot.state().name());
    cells.put("表头", "预算单位", sheet.key().unit());
    cells.put("表头", "年度", String.valueOf(sheet.key().year()));
    cells.put("表头", "项目编码", sheet.key().code().orElse(""));
    cells.put("表头", "项目名称", sheet.key().name());
    cells.money(sheet);
    sheet
        .plan()
        .checkDates()
        .forEach(date -> cells.put("资金支出计划", date.day().toString(), percent(date)));
    sheet.objectives().forEach(cells::objective);
    sheet.indicators().leaves().forEach(cells::indicator);
    return cells.byPlace;
  }

  private static String percent(CheckDate date) {
    return date.cumulativePercent().toPlainString() + "%";
  }

  private static final class Cells {

    private static final String MONEY = "预算规模及资金用途";

    private final Map<Place, String> byPlace = new LinkedHashMap<>();

    void put(String row, String cell, String text) {
      if (!text.isEmpty()) {
        byPlace.put(new Place(row, cell), text);
      }
    }

    void money(ProjectSheet sheet) {
      BudgetFigures budget = sheet.budget();
      put(MONEY, "预算数", budget.total().showWan());
      put(MONEY, "财政资金", budget.fiscal().showWan());
      put(MONEY, "其他资金", budget.other().showWan());
      put(MONEY, "预算数原文", budget.written().total());
      put(MONEY, "财政资金原文", budget.written().fiscal());
      put(MONEY, "其他资金原文", budget.written().other());
      put(MONEY, "资金用途", sheet.purpose());
    }

    void objective(Objective objective) {
      String row = objective.number() == 0 ? "绩效目标" : "绩效目标 " + objective.number();
      put(unused(row, "内容"), "内容", objective.text());
    }

    void indicator(Indicator leaf) {
      String row =
          unused(
              String.join("/", leaf.level1(), leaf.level2(), leaf.level3(), leaf.description()),
              "指标值");
      byPlace.put(new Place(row, "指标值"), leaf.target().text());
      put(row, "指标值确定依据", leaf.basis());
      put(row, "分值", leaf.points().map(BigDecimal::toPlainString).orElse(""));
    }

    /** A second row of the same name is told apart by its count. */
    private String unused(String row, String cell) {
      String name = row;
      for (int count = 2; byPlace.containsKey(new Place(name, cell)); count++) {
        name = row + "（" + count + "）";
      }
      return name;
    }
  }
}
