package io.jiheng.budget.forms.filled;

import io.jiheng.budget.forms.layout.FormYear;
import io.jiheng.budget.forms.layout.ProjectForm;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.FormPlaces;
import io.jiheng.budget.forms.table.FormRow;
import io.jiheng.budget.forms.table.HeaderAgain;
import io.jiheng.budget.forms.table.MoneyUnit;
import io.jiheng.budget.forms.table.NamedCells;
import io.jiheng.budget.forms.table.NamedColumns;
import io.jiheng.budget.forms.table.Reconciliation;
import io.jiheng.budget.forms.table.SumRow;
import io.jiheng.budget.forms.table.UnderstoodRow;
import io.jiheng.budget.forms.table.UnreadCells;
import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.forms.table.cell.ProjectName;
import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.forms.table.cell.YearText;
import io.jiheng.budget.printing.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What forms that are filled in for a project 自评表, 监控表 have in common over their indicators. */
public final class FilledForm {

  public static final String WHY = "预算执行偏差原因分析及改进措施";

  private static final Set<String> FRAMES =
      Set.of("项目资金", "年度总体目标", "资金来源", "预算执行情况", "年度预算数", "项目年度目标完成情况");
  static final String ATTAINED = "总体完成率";
  private static final String CHECKED = "监控时点";
  static final String EXPECTED = "预期目标|(?:项目)?年度目标";
  static final String ACHIEVED = "实际完成情况|具体完成情况|(?:项目)?年度目标完成情况";

  /** In some forms the points of the execution are called its weight. */
  public static final String POINTS = "分值|权重";

  static final String FIRST_BUDGET = "年初预算数?";
  static final String[] PAID = {"全年执行数", "资金执行", "(?!全年预计).*执行数"};
  static final String[] RATE = {".*执行率", "执行进度"};
  static final String FORECAST = "全年预计执行数";
  static final String BUDGET = "全年预算数|预算安排|调整后预算数?";

  static final String[] NAMES = {"项目名称", "预算项目名称"};
  static final String[] YEARS = {"预算年度", "评价年度", "自评年度", "年度"};
  static final String[] UNITS = {"实施单位", "项目单位", "预算单位"};
  private final ProjectForm form;
  private final ObjectiveResults objectives;
  private final OptionalInt funds;
  private final NamedCells named;

  public FilledForm(ProjectForm form) {
    this.form = form;
    OptionalInt expected = row(form.head(), EXPECTED, ACHIEVED);
    this.objectives =
        expected.isPresent()
            ? ObjectiveResults.of(form.head(), expected.getAsInt())
            : ObjectiveResults.none();
    this.funds = row(form.head(), FIRST_BUDGET + "|预算安排|调整后预算数?");
    List<FormRow> others = new ArrayList<>(form.head());
    // What people wrote of the objectives stands below its names, not beside them.
    expected.ifPresent(at -> others.subList(at, Math.min(at + 2, others.size())).clear());
    this.named = new NamedCells(others);
    passFrames();
  }

  /** What frames the form and says nothing itself. */
  private void passFrames() {
    form.head().stream()
        .flatMap(row -> row.filled().stream().limit(1))
        .filter(cell -> FRAMES.contains(cell.label()))
        .forEach(FormCell::read);
    funds.ifPresent(
        at ->
            form.head().get(at).filled().stream()
                .skip(1)
                .filter(cell -> FRAMES.contains(cell.label()))
                .forEach(FormCell::read));
    funds.ifPresent(at -> new NamedColumns(List.of(form.head().get(at))).pass("资金到位"));
    MoneyUnit.in(form.head());
    named.pass("金额单位", MoneyUnit.WAN::equals);
    named.pass("是否专项", String::isEmpty);
  }

  /** The first row that has all of these names. */
  private static OptionalInt row(List<FormRow> head, String... names) {
    return IntStream.range(0, head.size())
        .filter(
            at -> {
              NamedColumns columns = new NamedColumns(List.of(head.get(at)));
              return Stream.of(names).allMatch(columns::has);
            })
        .findFirst();
  }

  public ReadFormHead head() {
    String name = named.beside(NAMES);
    Optional<String> code = Optional.of(named.beside("项目编码")).filter(text -> !text.isEmpty());
    List<Integer> beside = YearText.ofValue(named.beside(YEARS)).stream().toList();
    List<String> due = form.heading().contains(CHECKED) ? List.of(form.heading()) : List.of();
    return new ReadFormHead(
            new FormPlaces(form.place(), named.places(FilledPlaces.HEAD)),
            form.heading(),
            UnitMention.named(named.beside(UNITS)),
            new FormYear(form, beside).of(name, code.or(() -> ProjectName.of(name).code()), due),
            code,
            name,
            named.beside("主管部门"),
            List.of())
        .at(objectives.places());
  }

  public String beside(String... names) {
    return named.beside(names);
  }

  public String expected() {
    return objectives.said(EXPECTED);
  }

  public String achieved() {
    return objectives.said(ACHIEVED);
  }

  /** 总体完成率 */
  public String attained() {
    return objectives.said(ATTAINED);
  }

  public List<ReadFundLine> funds() {
    passRepeated();
    return fundRows().stream().map(this::fund).toList();
  }

  private ReadFundLine fund(FormRow row) {
    return new ReadFundLine(
        fundColumns().places(row, FilledPlaces.FUNDS),
        name(row),
        fund(row, FIRST_BUDGET),
        fund(row, BUDGET),
        fund(row, PAID),
        fund(row, RATE),
        fund(row, FORECAST));
  }

  /** What stands over the indicators and was not read, or not found again in what was. */
  public List<Remark> unread() {
    List<Remark> unread =
        Stream.of(
                UnreadCells.ofPairs(form.head(), false).stream(),
                UnreadCells.ofPairs(form.unreadAgain(List.of()), false).stream(),
                objectives.figures(EXPECTED, ACHIEVED))
            .flatMap(remarks -> remarks)
            .toList();
    if (funds.isEmpty()) {
      return unread;
    }
    Reconciliation reconciliation =
        new Reconciliation(List.of(form.head().get(funds.getAsInt())), unread);
    List<FormRow> rows = fundRows();
    // Drawn out cell by cell they are counted from their end, if they all are of one length.
    boolean counted = rows.stream().map(row -> row.cells().size()).distinct().count() == 1;
    rows.stream()
        .filter(row -> !counted || !row.isExtracted())
        .forEach(row -> reconciliation.understood(row.place(), understood(fund(row))));
    return Stream.of(unread, PartsOfMoney.remarks(rows), reconciliation.of(rows))
        .flatMap(List::stream)
        .toList();
  }

  private UnderstoodRow understood(ReadFundLine line) {
    return new UnderstoodRow()
        .value(line.initial(), FIRST_BUDGET)
        .value(line.budget(), BUDGET)
        .value(line.paid(), PAID)
        .value(line.rate(), RATE)
        .value(line.forecast(), FORECAST)
        .value(ofWhole(POINTS), POINTS)
        .value(ofWhole("得分"), "得分")
        .repeating(".*原因.*");
  }

  /** What the row of the whole says in a column. */
  public String ofWhole(String name) {
    return fundRows().stream().findFirst().map(row -> fund(row, name)).orElse("");
  }

  /** Some repeat the points of the whole in the rows of its parts; others are read nowhere. */
  private void passRepeated() {
    List<FormRow> rows = fundRows();
    for (String name : List.of(POINTS, "得分")) {
      for (FormRow row : rows.subList(Math.min(1, rows.size()), rows.size())) {
        String whole = ofWhole(name);
        FormCell cell = fundColumns().cell(row, name);
        if (cell.looksLike(text -> PrintableText.said(text).equals(whole))) {
          cell.read();
        }
      }
    }
  }

  private NamedColumns fundColumns() {
    return new NamedColumns(List.of(form.head().get(funds.getAsInt())));
  }

  private String fund(FormRow row, String... names) {
    return fundColumns().said(row, names);
  }

  private List<FormRow> fundRows() {
    if (funds.isEmpty()) {
      return List.of();
    }
    int at = funds.getAsInt();
    List<FormRow> below = form.head().subList(at + 1, form.head().size());
    return HeaderAgain.without(List.of(form.head().get(at)), below).stream()
        .filter(row -> !row.isBlank())
        .takeWhile(row -> SumRow.isOne(row) && !SumRow.isOfScores(row))
        .toList();
  }

  private static String name(FormRow row) {
    FormCell name = row.filled().get(0);
    name.read();
    return name.label();
  }

  /** Names and values below the indicators. */
  public static NamedCells foot(List<FormRow> rows) {
    return new NamedCells(rows);
  }

  /** The grade in a cell that says nothing else: 等级：良. */
  public static String grade(FormRow row) {
    return row.filled().stream()
        .filter(cell -> cell.looksLike(text -> grade(text).matches("[优良中差]")))
        .findFirst()
        .map(cell -> grade(cell.read()))
        .orElse("");
  }

  private static String grade(String text) {
    return PrintableText.said(text).replaceFirst("^等级[：:]", "");
  }
}
