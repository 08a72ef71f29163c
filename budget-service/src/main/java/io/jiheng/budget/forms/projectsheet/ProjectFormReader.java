package io.jiheng.budget.forms.projectsheet;

import io.jiheng.budget.forms.layout.FormYear;
import io.jiheng.budget.forms.layout.ProjectForm;
import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.FormPlaces;
import io.jiheng.budget.forms.table.HeadCells;
import io.jiheng.budget.forms.table.MoneyUnit;
import io.jiheng.budget.forms.table.UnreadCells;
import io.jiheng.budget.forms.table.cell.DoubtfulFigure;
import io.jiheng.budget.forms.table.cell.FigureCell;
import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.forms.table.cell.ProjectName;
import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.forms.table.cell.YearMention;
import io.jiheng.budget.sheet.Objective;
import io.jiheng.budget.sheet.Objectives;
import io.jiheng.budget.sheet.check.SheetPointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the form of one project 项目绩效目标表, as documents 002 and 004 and 表11 have it. */
public final class ProjectFormReader {

  private final ProjectForm form;
  private final HeadCells head;
  private final HeadSentences sentences;
  private final Map<String, CellPlace> places = new HashMap<>();
  private final List<Remark> remarks = new ArrayList<>();

  private ProjectFormReader(ProjectForm form) {
    this.form = form;
    this.head = HeadCells.of(form.head());
    this.sentences = new HeadSentences(head);
  }

  public static ReadSheet read(ProjectForm form) {
    return new ProjectFormReader(form).read();
  }

  private ReadSheet read() {
    IndicatorRows rows = new IndicatorRows(form.indicators());
    List<ReadIndicator> indicators = rows.read();
    ProjectName named = ProjectName.of(head.first(HeadCells.NAME));
    String name = named.name();
    place(SheetPointer.NAME, head.cell(HeadCells.NAME));
    if (name.isEmpty()) {
      remarks.add(Remark.error(at(SheetPointer.NAME), HeadCells.NAME, "name-missing", Map.of()));
    }
    remarks.addAll(rows.remarks());
    ReadBudget budget = budget();
    Optional<String> code = code(named);
    PlanCells plan = PlanCells.of(head.cells(HeadCells.PLAN));
    remarks.addAll(plan.remarks());
    places.putAll(plan.places());
    places.putAll(rows.places());
    remarks.addAll(sentences.doubtful());
    UnitMention unit = unit();
    YearMention year = year(name, code, due(indicators));
    String purpose = purpose();
    List<Objective> objectives = objectives();
    ReadSheet sheet =
        new ReadSheet(
            new FormPlaces(form.place(), places),
            form.heading(),
            unit,
            year,
            code,
            name,
            budget,
            purpose,
            plan.plan(),
            objectives,
            indicators,
            remarks);
    return sheet
        .with(form.noticed())
        .with(UnreadCells.ofPairs(form.head(), true))
        .with(UnreadCells.ofPairs(form.unreadAgain(remarks), true))
        .with(rows.unread());
  }

  private void place(String pointer, Optional<FormCell> cell) {
    cell.ifPresent(known -> places.put(pointer, known.at()));
  }

  private CellPlace at(String pointer) {
    return new FormPlaces(form.place(), places).at(pointer);
  }

  private YearMention year(String name, Optional<String> code, List<String> due) {
    FormYear year = new FormYear(form, head.years());
    year.place(head.year(), head.cell(HeadCells.NAME))
        .ifPresent(at -> places.put(SheetPointer.YEAR, at));
    return year.of(name, code, due);
  }

  private String purpose() {
    List<FormCell> cells = sentences.cells(HeadCells.PURPOSE);
    place(SheetPointer.PURPOSE, cells.stream().findFirst().or(() -> head.cell(HeadCells.PURPOSE)));
    return cells.stream().map(FormCell::read).collect(Collectors.joining("\n"));
  }

  /** Several may stand in a cell, and none goes on in the next. */
  private List<Objective> objectives() {
    List<Objective> objectives = new ArrayList<>();
    place(SheetPointer.OBJECTIVES, head.cell(HeadCells.OBJECTIVE));
    for (FormCell cell : sentences.cells(HeadCells.OBJECTIVE)) {
      for (Objective objective : Objectives.of(cell.read())) {
        places.put(SheetPointer.objective(objectives.size()), cell.at());
        objectives.add(objective);
      }
    }
    return objectives;
  }

  /** The code stands in a cell of its own, or before the name. */
  private Optional<String> code(ProjectName named) {
    place(
        SheetPointer.CODE,
        head.cell(HeadCells.CODE)
            .or(() -> head.cell(HeadCells.NAME).filter(cell -> named.code().isPresent())));
    Optional<String> own =
        Optional.of(head.first(HeadCells.CODE).strip()).filter(text -> !text.isEmpty());
    named
        .code()
        .filter(other -> own.isPresent() && !own.get().equals(other))
        .ifPresent(
            other ->
                remarks.add(
                    Remark.warning(
                        at(SheetPointer.CODE),
                        HeadCells.CODE,
                        "project-code-differs",
                        Map.of("code", own.get(), "other", other))));
    return own.or(named::code);
  }

  private ReadBudget budget() {
    List<Remark> unknown = MoneyUnit.unknown(form.head());
    remarks.addAll(unknown);
    MoneyCells money = new MoneyCells(form.place(), moneyUnit(unknown.isEmpty()));
    ReadBudget read = money.read(head.money());
    remarks.addAll(money.remarks());
    places.putAll(money.places());
    if (!read.addsUp()) {
      head.doubtfulMoney().stream()
          .map(cell -> DoubtfulFigure.of(cell, HeadCells.BUDGET))
          .forEach(remarks::add);
    }
    return read;
  }

  /**
   * What the money is counted in; one that nobody knows is an error already.
   *
   * @return empty where the form does not say
   */
  private Optional<String> moneyUnit(boolean known) {
    return MoneyUnit.in(form.head())
        .or(() -> MoneyUnit.of(form.heading()))
        .or(() -> MoneyUnit.stated(form.indicators().get(0)))
        .or(() -> known ? Optional.empty() : Optional.of(MoneyUnit.WAN));
  }

  private UnitMention unit() {
    place(
        SheetPointer.UNIT,
        head.find("", UnitMention::codeAndName)
            .or(() -> head.find(HeadCells.UNIT, UnitMention::codeAndName))
            .or(() -> head.cell(HeadCells.UNIT)));
    UnitMention unit =
        head.first("", UnitMention::codeAndName)
            .or(() -> head.first(HeadCells.UNIT, UnitMention::codeAndName))
            .orElseGet(
                () ->
                    UnitMention.named(
                        head.first(HeadCells.UNIT, ProjectFormReader::name).orElse("")));
    // Named twice alike it is understood twice.
    head.first(
        HeadCells.UNIT,
        text ->
            Optional.of(UnitMention.named(text)).filter(same -> same.name().equals(unit.name())));
    return unit;
  }

  /** A bare figure is the name of no unit. */
  private static Optional<String> name(String text) {
    return Optional.of(text).filter(name -> !FigureCell.isBare(name));
  }

  private static List<String> due(List<ReadIndicator> indicators) {
    return indicators.stream()
        .map(row -> row.indicator().target().text())
        .filter(target -> target.contains("年"))
        .toList();
  }
}
