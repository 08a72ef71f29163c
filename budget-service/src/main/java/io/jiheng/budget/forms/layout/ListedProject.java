package io.jiheng.budget.forms.layout;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.HeadCells;
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
    List<Line> again = new ArrayList<>();
    header.names().filled().stream()
        .filter(name -> isOfProject(name) && !areNumbers(name))
        .forEach(
            name ->
                said(name)
                    .map(text -> pairs(name, text))
                    .forEach(
                        pairs -> {
                          head.add(pairs.get(0));
                          again.addAll(pairs.subList(1, pairs.size()));
                        }));
    List<Line> indicators = Stream.concat(Stream.of(header.names()), rows.stream()).toList();
    return new ProjectForm(
        top.heading(),
        head,
        indicators.stream().map(this::withoutProject).toList(),
        Optional.of(rows.get(0).place()),
        again,
        noticed);
  }

  /** Whether nothing but its number in the list stands under the name. */
  private boolean areNumbers(Line.Cell name) {
    return name.label().equals(NUMBER) && said(name).allMatch(text -> text.matches("\\d{1,3}"));
  }

  /** The name with its value, once for each row that says so; at least once. */
  private List<Line> pairs(Line.Cell name, String text) {
    List<Line> saying = rows.stream().filter(row -> row.at(name.column()).equals(text)).toList();
    return (saying.isEmpty() ? rows.subList(0, 1) : saying)
        .stream()
            .map(
                row ->
                    Line.gathered(row.place(), List.of(name, new Line.Cell(name.column(), text))))
            .toList();
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
