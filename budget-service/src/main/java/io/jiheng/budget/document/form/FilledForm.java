package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;
import io.jiheng.budget.document.MoneyName;
import io.jiheng.budget.document.ReadFormHead;
import io.jiheng.budget.document.ReadFundLine;
import io.jiheng.budget.document.UnitMention;
import io.jiheng.budget.paper.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What forms that are filled in for a project 自评表, 监控表 have in common over their indicators. */
final class FilledForm {

  static final String WHY = "预算执行偏差原因分析及改进措施";

  private static final Set<String> TOTALS = Set.of("合计", "总计", "小计");
  private static final String CHECKED = "监控时点";
  private static final String EXPECTED = "预期目标";
  private static final String ACHIEVED = "实际完成情况|具体完成情况";

  private final ProjectForm form;
  private final OptionalInt objectives;
  private final OptionalInt funds;
  private final NamedCells named;

  FilledForm(ProjectForm form) {
    this.form = form;
    this.objectives = row(form.head(), EXPECTED, ACHIEVED);
    this.funds = row(form.head(), "年初预算数|预算安排");
    List<Line> others = new ArrayList<>(form.head());
    // What people wrote of the objectives stands below its names, not beside them.
    objectives.ifPresent(at -> others.subList(at, Math.min(at + 2, others.size())).clear());
    this.named = new NamedCells(others);
  }

  /** The first row that has all of these names. */
  private static OptionalInt row(List<Line> head, String... names) {
    return IntStream.range(0, head.size())
        .filter(
            at -> {
              NamedColumns columns = new NamedColumns(List.of(head.get(at)));
              return Stream.of(names).allMatch(name -> columns.find(name).isPresent());
            })
        .findFirst();
  }

  ReadFormHead head() {
    String name = named.beside("项目名称", "预算项目名称");
    Optional<String> code = Optional.of(named.beside("项目编码")).filter(text -> !text.isEmpty());
    List<String> due = form.heading().contains(CHECKED) ? List.of(form.heading()) : List.of();
    return new ReadFormHead(
        form.head().get(0).place(),
        form.heading(),
        UnitMention.named(named.beside("实施单位", "项目单位", "预算单位")),
        FormYear.of(form, name, code, due),
        code,
        name);
  }

  String beside(String... names) {
    return named.beside(names);
  }

  String expected() {
    return belowObjectives(EXPECTED);
  }

  String achieved() {
    return belowObjectives(ACHIEVED);
  }

  private String belowObjectives(String name) {
    if (objectives.isEmpty() || objectives.getAsInt() + 1 >= form.head().size()) {
      return "";
    }
    int at = objectives.getAsInt();
    return new NamedColumns(List.of(form.head().get(at))).said(form.head().get(at + 1), name);
  }

  List<ReadFundLine> funds() {
    return fundRows().stream()
        .map(
            row ->
                new ReadFundLine(
                    row.filled().get(0).label(),
                    fund(row, "年初预算数"),
                    fund(row, "全年预算数", "预算安排"),
                    fund(row, "全年执行数", "资金执行", "(?!全年预计).*执行数"),
                    fund(row, ".*执行率", "执行进度"),
                    fund(row, "全年预计执行数")))
        .toList();
  }

  /** What the row of the whole says in a column. */
  String ofWhole(String name) {
    return fundRows().stream().findFirst().map(row -> fund(row, name)).orElse("");
  }

  private String fund(Line row, String... names) {
    return new NamedColumns(List.of(form.head().get(funds.getAsInt()))).said(row, names);
  }

  private List<Line> fundRows() {
    return funds.isEmpty()
        ? List.of()
        : form.head().stream()
            .skip(funds.getAsInt() + 1L)
            .filter(row -> !row.isBlank())
            .takeWhile(row -> isFund(row.filled().get(0)))
            .toList();
  }

  private static boolean isFund(Line.Cell name) {
    return TOTALS.contains(name.label()) || MoneyName.of(name.text()).isPresent();
  }

  /** Names and values below the indicators. */
  static NamedCells foot(List<Line> rows) {
    return new NamedCells(rows);
  }

  /** The grade in a cell that says nothing else: 等级：良. */
  static String grade(Line row) {
    return row.filled().stream()
        .map(cell -> PrintableText.said(cell.text()).replaceFirst("^等级[：:]", ""))
        .filter(text -> text.matches("[优良中差]"))
        .findFirst()
        .orElse("");
  }
}
