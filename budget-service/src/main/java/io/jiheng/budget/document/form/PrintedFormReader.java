package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Place;
import io.jiheng.budget.document.PlannedShare;
import io.jiheng.budget.document.ReadBudget;
import io.jiheng.budget.document.ReadSheet;
import io.jiheng.budget.document.Remark;
import io.jiheng.budget.document.UnitMention;
import io.jiheng.budget.document.YearMention;
import io.jiheng.budget.document.YearText;
import io.jiheng.budget.sheet.Objectives;
import java.util.ArrayList;
import java.util.List;
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
    String code = until(List.of("预算项目名称", "项目名称"));
    String name = until(MONEY_NAMES);
    PrintedMoney money = PrintedMoney.in(until(List.of("资金支出计划", "绩效目标")));
    List<PlannedShare> plan = plan(text.substring(at));
    if (!plan.isEmpty()) {
      skip(List.of("绩效目标"));
    }
    String objective = until(List.of("一级指标"));
    ReadBudget budget = budget(money);
    skip(HEADER_ENDS);
    PrintedRows rows = PrintedRows.of(printed, at, text.length());
    remarks.addAll(rows.remarks());
    return new ReadSheet(
        place,
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

  /** What stands between here and the first of the names that comes; goes on behind it. */
  private String until(List<String> names) {
    int from = at;
    int end = skip(names);
    return PrintedText.unbroken(text.substring(from, end));
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
    return read;
  }

  private List<PlannedShare> plan(String below) {
    Matcher goal = Pattern.compile(PrintedText.broken("绩效目标")).matcher(below);
    String cells = goal.find() ? below.substring(0, goal.start()) : "";
    PlanCells plan =
        PlanCells.ofTexts(place, Stream.concat(all(DATES, cells), all(PERCENTS, cells)).toList());
    remarks.addAll(plan.remarks());
    return plan.plan();
  }

  private static Stream<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group());
  }
}
