package io.jiheng.budget.forms.projectsheet.text;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.projectsheet.MoneyCells;
import io.jiheng.budget.forms.projectsheet.PlanCells;
import io.jiheng.budget.forms.projectsheet.ReadBudget;
import io.jiheng.budget.forms.projectsheet.ReadSheet;
import io.jiheng.budget.forms.table.FormPlaces;
import io.jiheng.budget.forms.table.MoneyUnit;
import io.jiheng.budget.forms.table.cell.PlannedShare;
import io.jiheng.budget.forms.table.cell.PrintedText;
import io.jiheng.budget.forms.table.cell.PrintedText.Passage;
import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.forms.table.cell.YearMention;
import io.jiheng.budget.forms.table.cell.YearText;
import io.jiheng.budget.sheet.Objectives;
import io.jiheng.budget.sheet.check.SheetPointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one project form out of a printed page's text, name after name from the top. */
final class PrintedFormReader {

  private static final Pattern DATES = Pattern.compile("\\d+月(?:底|末|\\d+日)?");
  private static final Pattern PERCENTS = Pattern.compile("-?\\d+(?:\\.\\d+)?\\s*%");
  private static final List<String> MONEY_NAMES = List.of("项目资金主要用途", "预算规模及资金用途");
  private static final List<String> HEADER_ENDS = List.of("指标值确定依据", "指标值");

  private final PrintedText printed;
  private final String text;
  private final Place place;
  private final Map<String, CellPlace> places = new HashMap<>();
  private final List<Remark> remarks = new ArrayList<>();
  private int at;

  private PrintedFormReader(PrintedText printed, int from, int to) {
    this.printed = printed;
    this.text = printed.text().substring(0, to);
    this.place = printed.place(from);
    this.at = from;
  }

  static ReadSheet read(PrintedText printed, int from, int to) {
    return new PrintedFormReader(printed, from, to).read();
  }

  private ReadSheet read() {
    skip(List.of("项目编码"));
    String code = until(SheetPointer.CODE, List.of("预算项目名称", "项目名称"));
    String name = until(SheetPointer.NAME, MONEY_NAMES);
    PrintedMoney money = PrintedMoney.in(until(List.of("资金支出计划", "绩效目标")));
    places.put(SheetPointer.PURPOSE, money.atPurpose());
    List<PlannedShare> plan = plan();
    if (!plan.isEmpty()) {
      skip(List.of("绩效目标"));
    }
    String objective = until(SheetPointer.OBJECTIVES, List.of("一级指标"));
    ReadBudget budget = budget(money);
    skip(HEADER_ENDS);
    PrintedRows rows = PrintedRows.of(printed, at, text.length());
    remarks.addAll(rows.remarks());
    places.putAll(rows.places());
    return new ReadSheet(
        new FormPlaces(place, places),
        "",
        UnitMention.NONE,
        new YearMention(List.of(), YearText.named(name), Optional.empty(), YearText.ofCode(code)),
        Optional.of(code),
        name,
        budget,
        money.purpose(),
        plan,
        Objectives.of(objective),
        rows.indicators(),
        remarks);
  }

  private String until(String pointer, List<String> names) {
    Passage passage = until(names);
    places.put(pointer, passage.at(0));
    return passage.text();
  }

  /** What stands between here and the first of the names that comes; goes on behind it. */
  private Passage until(List<String> names) {
    int from = at;
    return printed.passage(from, skip(names));
  }

  /**
   * @return where the name begins
   */
  private int skip(List<String> names) {
    int begin = text.length();
    int end = text.length();
    for (String name : names) {
      Matcher found = Pattern.compile(PrintedText.broken(name)).matcher(text);
      if (found.find(at) && found.start() < begin) {
        begin = found.start();
        end = found.end();
      }
    }
    at = end;
    return begin;
  }

  private ReadBudget budget(PrintedMoney money) {
    MoneyCells cells = new MoneyCells(place, MoneyUnit.of(printed.text()));
    ReadBudget read = cells.read(money.cells());
    remarks.addAll(cells.remarks());
    places.putAll(cells.places());
    return read;
  }

  private List<PlannedShare> plan() {
    Matcher goal = Pattern.compile(PrintedText.broken("绩效目标")).matcher(text);
    int end = goal.find(at) ? goal.start() : at;
    PlanCells plan = PlanCells.ofTexts(Stream.concat(all(DATES, end), all(PERCENTS, end)).toList());
    remarks.addAll(plan.remarks());
    places.putAll(plan.places());
    return plan.plan();
  }

  private Stream<PlanCells.Piece> all(Pattern pattern, int end) {
    return pattern
        .matcher(text)
        .region(at, end)
        .results()
        .map(
            match ->
                new PlanCells.Piece(
                    CellPlace.of(printed.place(match.start()), 0), 0, match.group()));
  }
}
