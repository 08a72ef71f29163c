package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Label;
import io.jiheng.budget.document.Line;
import io.jiheng.budget.document.Place;
import io.jiheng.budget.document.ReadBudget;
import io.jiheng.budget.document.ReadIndicator;
import io.jiheng.budget.document.ReadSheet;
import io.jiheng.budget.document.Remark;
import io.jiheng.budget.document.UnitMention;
import io.jiheng.budget.sheet.Objectives;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the form of one project 项目绩效目标表, as documents 002 and 004 and 表11 have it. */
final class ProjectFormReader {

  private static final Pattern MONEY_UNIT = Pattern.compile("(?:单位:|\\()(万元|元)\\)?");

  private final ProjectForm form;
  private final HeadCells head;
  private final Place place;
  private final List<Remark> remarks = new ArrayList<>();

  private ProjectFormReader(ProjectForm form) {
    this.form = form;
    this.head = HeadCells.of(form.head());
    this.place = form.head().get(0).place();
  }

  static ReadSheet read(ProjectForm form) {
    return new ProjectFormReader(form).read();
  }

  private ReadSheet read() {
    List<ReadIndicator> indicators = IndicatorRows.of(form.indicators());
    String name = head.first(HeadCells.NAME).strip();
    if (name.isEmpty()) {
      remarks.add(Remark.error(place, HeadCells.NAME, "name-missing", Map.of()));
    }
    indicators.stream()
        .filter(row -> PointsCell.isUnread(row.points()))
        .forEach(
            row ->
                remarks.add(
                    Remark.warning(
                        row.place(), "分值", "points-unread", Map.of("written", row.points()))));
    ReadBudget budget = budget();
    PlanCells plan = new PlanCells(place, head.all(HeadCells.PLAN));
    remarks.addAll(plan.remarks());
    Optional<String> code =
        Optional.of(head.first(HeadCells.CODE).strip()).filter(text -> !text.isEmpty());
    return new ReadSheet(
        place,
        form.heading(),
        unit(),
        FormYear.of(form, name, code, due(indicators)),
        code,
        name,
        budget,
        String.join("\n", head.all(HeadCells.PURPOSE)),
        plan.plan(),
        Objectives.of(String.join("\n\n", head.all(HeadCells.OBJECTIVE))),
        indicators,
        remarks);
  }

  private ReadBudget budget() {
    Optional<String> unit =
        Stream.concat(form.head().stream().map(Line::text), Stream.of(form.heading()))
            .flatMap(text -> moneyUnit(text).stream())
            .findFirst();
    if (unit.isEmpty()) {
      remarks.add(Remark.warning(place, HeadCells.BUDGET, "money-unit-missing", Map.of()));
    }
    MoneyCells money = new MoneyCells(place, unit.orElse("万元"));
    ReadBudget read = money.read(head.money());
    remarks.addAll(money.remarks());
    return read;
  }

  private static Optional<String> moneyUnit(String text) {
    Matcher unit = MONEY_UNIT.matcher(Label.plain(text));
    return unit.find() ? Optional.of(unit.group(1)) : Optional.empty();
  }

  private UnitMention unit() {
    return Stream.concat(head.all("").stream(), head.all(HeadCells.UNIT).stream())
        .flatMap(cell -> UnitMention.codeAndName(cell).stream())
        .findFirst()
        .orElseGet(() -> UnitMention.named(head.first(HeadCells.UNIT)));
  }

  private static List<String> due(List<ReadIndicator> indicators) {
    return indicators.stream()
        .map(row -> row.indicator().target().text())
        .filter(target -> target.contains("年"))
        .toList();
  }
}
