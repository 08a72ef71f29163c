package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;
import io.jiheng.budget.document.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rows of one project in a list, as they are gathered. The cells before its indicators are
 * merged over its rows, or left blank below the first, or repeated.
 */
final class ListedProject {

  private static final String NUMBER = "序号";

  /** Where one of these says something else, another project begins. */
  private static final Set<String> KEYS =
      Set.of("项目名称", "预算项目名称", "项目编码", "项目单位", "预算单位", "实施单位", "预算数", "预算金额");

  /** What is merged over several projects is of each; their money would be counted twice. */
  private static final Set<String> SHARED =
      Set.of("项目单位", "预算单位", "实施单位", "单位名称", "主管部门", "项目类别", "项目类型", "预算年度", "年度");

  private final ListHeader header;
  private final List<Line> rows = new ArrayList<>();

  ListedProject(ListHeader header) {
    this.header = header;
  }

  void add(Line row) {
    rows.add(row);
  }

  /** Whether a row is of this project. */
  boolean goesOnIn(Line row) {
    return header.names().filled().stream()
        .filter(name -> name.column() < header.indicators() && KEYS.contains(name.label()))
        .allMatch(
            name ->
                row.at(name.column()).isBlank()
                    || said(name).allMatch(row.at(name.column())::equals));
  }

  /** What its rows say under the name, the first row's first. */
  Stream<String> said(Line.Cell name) {
    Optional<String> shared =
        rows.stream()
            .limit(1)
            .map(row -> row.cell(name.column()).merged())
            .filter(text -> SHARED.contains(name.label()))
            .findFirst();
    return Stream.concat(shared.stream(), rows.stream().map(row -> row.at(name.column())))
        .filter(text -> !text.isBlank())
        .distinct();
  }

  /**
   * As a form of its own: names and values beside each other, and below them the indicators.
   *
   * @param noticed what was found of the list
   */
  ProjectForm form(ListTop top, List<Remark> noticed) {
    List<Line> head = new ArrayList<>(top.lines());
    header.names().filled().stream()
        .filter(this::isOfProject)
        .forEach(
            name ->
                said(name)
                    .filter(text -> !areNumbers(name))
                    .forEach(text -> head.add(pair(name, text))));
    List<Line> indicators = Stream.concat(Stream.of(header.names()), rows.stream()).toList();
    return new ProjectForm(
        top.heading(),
        head,
        indicators.stream().map(this::withoutProject).toList(),
        Optional.of(rows.get(0).place()),
        noticed);
  }

  /** Whether nothing but its number in the list stands under the name. */
  private boolean areNumbers(Line.Cell name) {
    return name.label().equals(NUMBER) && said(name).allMatch(text -> text.matches("\\d{1,3}"));
  }

  private Line pair(Line.Cell name, String text) {
    Line row =
        rows.stream()
            .filter(one -> one.at(name.column()).equals(text))
            .findFirst()
            .orElse(rows.get(0));
    return Line.row(row.place(), List.of(name.text(), text));
  }

  /** A cell before the indicators that no name stands over stays, to be found unread. */
  private Line withoutProject(Line row) {
    return row.with(
        row.cells().stream().map(cell -> isOfProject(cell) ? blank(cell) : cell).toList());
  }

  private boolean isOfProject(Line.Cell cell) {
    Line.Cell name = header.names().cell(cell.column());
    return cell.column() < header.indicators()
        && (cell.isCovered()
            || name.label().equals(NUMBER)
            || SHARED.contains(name.label())
            || HeadCells.isName(name.label()));
  }

  private static Line.Cell blank(Line.Cell cell) {
    return new Line.Cell(cell.column(), "");
  }
}
