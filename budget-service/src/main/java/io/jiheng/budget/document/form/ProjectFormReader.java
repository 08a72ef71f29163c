package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Place;
import io.jiheng.budget.document.ProjectName;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the form of one project 项目绩效目标表, as documents 002 and 004 and 表11 have it. */
final class ProjectFormReader {

  private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,4}[.．、]\\s*\\D");

  private final ProjectForm form;
  private final HeadCells head;
  private final Place place;
  private final List<Remark> remarks = new ArrayList<>();

  private ProjectFormReader(ProjectForm form) {
    this.form = form;
    this.head = HeadCells.of(form.head());
    this.place = form.place();
  }

  static ReadSheet read(ProjectForm form) {
    return new ProjectFormReader(form).read();
  }

  private ReadSheet read() {
    IndicatorRows rows = new IndicatorRows(form.indicators());
    List<ReadIndicator> indicators = rows.read();
    ProjectName named = ProjectName.of(head.first(HeadCells.NAME));
    String name = named.name();
    if (name.isEmpty()) {
      remarks.add(Remark.error(place, HeadCells.NAME, "name-missing", Map.of()));
    }
    remarks.addAll(rows.remarks());
    ReadBudget budget = budget();
    Optional<String> code = code(named);
    PlanCells plan = PlanCells.of(head.cells(HeadCells.PLAN));
    remarks.addAll(plan.remarks());
    remarks.addAll(doubtful());
    remarks.addAll(doubtfulPurpose());
    remarks.addAll(figuresForSentences());
    ReadSheet sheet =
        new ReadSheet(
            place,
            form.heading(),
            unit(),
            new FormYear(form, head.years()).of(name, code, due(indicators)),
            code,
            name,
            budget,
            String.join("\n", sentences(HeadCells.PURPOSE)),
            plan.plan(),
            Objectives.of(String.join("\n\n", sentences(HeadCells.OBJECTIVE))),
            indicators,
            remarks);
    return sheet
        .with(form.noticed())
        .with(UnreadCells.ofPairs(form.head(), true))
        .with(UnreadCells.ofPairs(form.unreadAgain(remarks), true))
        .with(rows.unread());
  }

  /**
   * The sentences under a name. A figure without a word among them is none: where a name was left
   * out it would be of that, and so it stays unread.
   */
  private List<String> sentences(String name) {
    return sentenceCells(name).map(FormCell::read).toList();
  }

  private Stream<FormCell> sentenceCells(String name) {
    List<FormCell> cells = head.cells(name);
    return cells.stream()
        .filter(cell -> cells.size() == 1 || !cell.looksLike(FigureCell::isWordless))
        .filter(cell -> cell == cells.get(0) || !isObjective(name, cell));
  }

  /** A figure alone, perhaps with sign and unit, that is taken for a sentence. */
  private List<Remark> figuresForSentences() {
    return Stream.of(HeadCells.PURPOSE, HeadCells.OBJECTIVE)
        .flatMap(
            name ->
                sentenceCells(name)
                    .filter(cell -> cell.looksLike(FigureCell::isAlone))
                    .filter(cell -> !cell.looksLike(ProjectFormReader::isNumbered))
                    .map(cell -> DoubtfulFigure.of(cell, name)))
        .toList();
  }

  /**
   * A figure in an objective without a number, below one that has: of a purpose that is missing.
   */
  private List<Remark> doubtful() {
    List<FormCell> cells = head.cells(HeadCells.OBJECTIVE);
    boolean numbered =
        cells.stream().limit(1).anyMatch(cell -> cell.looksLike(ProjectFormReader::isNumbered));
    return numbered && head.cells(HeadCells.PURPOSE).isEmpty()
        ? cells.stream()
            .skip(1)
            .filter(cell -> cell.looksLike(FigureCell::isOne))
            .filter(cell -> !cell.looksLike(ProjectFormReader::isNumbered))
            .map(cell -> DoubtfulFigure.of(cell, HeadCells.OBJECTIVE))
            .toList()
        : List.of();
  }

  /** A numbered purpose in a form that names no objective: of the one that is missing. */
  private List<Remark> doubtfulPurpose() {
    return head.names(HeadCells.OBJECTIVE)
        ? List.of()
        : head.cells(HeadCells.PURPOSE).stream()
            .limit(1)
            .filter(cell -> cell.looksLike(ProjectFormReader::isNumbered))
            .map(cell -> DoubtfulFigure.of(cell, HeadCells.PURPOSE))
            .toList();
  }

  private static boolean isNumbered(String text) {
    return NUMBERED.matcher(text).lookingAt();
  }

  /** Whether the text below a purpose is the objective that has lost its name. */
  private boolean isObjective(String name, FormCell cell) {
    return name.equals(HeadCells.PURPOSE)
        && !head.has(HeadCells.OBJECTIVE)
        && cell.looksLike(ProjectFormReader::isNumbered);
  }

  /** The code stands in a cell of its own, or before the name. */
  private Optional<String> code(ProjectName named) {
    Optional<String> own =
        Optional.of(head.first(HeadCells.CODE).strip()).filter(text -> !text.isEmpty());
    named
        .code()
        .filter(other -> own.isPresent() && !own.get().equals(other))
        .ifPresent(
            other ->
                remarks.add(
                    Remark.warning(
                        place,
                        HeadCells.CODE,
                        "project-code-differs",
                        Map.of("code", own.get(), "other", other))));
    return own.or(named::code);
  }

  private ReadBudget budget() {
    List<Remark> unknown = MoneyUnit.unknown(form.head());
    remarks.addAll(unknown);
    MoneyCells money = new MoneyCells(place, moneyUnit(unknown.isEmpty()));
    ReadBudget read = money.read(head.money());
    remarks.addAll(money.remarks());
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
