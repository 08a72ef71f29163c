package io.jiheng.budget.forms.filled;

import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.BareTargets;
import io.jiheng.budget.forms.table.FormRow;
import io.jiheng.budget.forms.table.HeadRows;
import io.jiheng.budget.forms.table.HeaderAgain;
import io.jiheng.budget.forms.table.NamedColumns;
import io.jiheng.budget.forms.table.Reconciliation;
import io.jiheng.budget.forms.table.UnderstoodRow;
import io.jiheng.budget.forms.table.UnreadCells;
import io.jiheng.budget.forms.table.cell.BranchName;
import io.jiheng.budget.forms.table.cell.BranchPoints;
import io.jiheng.budget.forms.table.cell.BranchPoints.Level;
import io.jiheng.budget.forms.table.cell.FigureCell;
import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.forms.table.cell.LevelRemarks;
import io.jiheng.budget.forms.table.cell.PrintedText;
import io.jiheng.budget.forms.table.cell.TargetCell;
import io.jiheng.budget.forms.table.cell.TargetRemarks;
import io.jiheng.budget.printing.PrintableText;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.targets.TargetText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The indicator rows of a filled form, up to the total. A merged cell takes the text above it. */
public final class FilledRows {

  private static final String FRAME = "绩效指标";
  static final String LEVEL1 = "一级指标";
  static final String LEVEL2 = "二级指标";
  static final String LEVEL3 = "三级指标";
  private static final String[] DESCRIPTION = {"绩效指标描述", "指标描述"};
  private static final Set<String> GROUPS = Set.of("预期指标值", "自评得分", "偏差原因分析", "完成目标可能性");
  private static final Set<String> TOTALS = Set.of("总分", "自评总分", "合计", "总计");

  private static final String NATURE = "指标性质";
  private static final String[] SIGN = {"符号", "指标方向"};
  static final String[] VALUE = {"值", "年度指标值", "预期指标值", "指标值", "目标值"};
  private static final String[] MEASURE = {"单位", "计量单位", "度量单位"};
  private static final List<String[]> TARGET = List.of(VALUE, MEASURE);
  private static final List<String[]> WHOLE = List.of(VALUE, new String[] {"指标分值", "分值"});

  private final List<FormRow> all;
  private final List<FormRow> headers;
  private final NamedColumns columns;
  private final Set<FormRow> ofHead;
  private final List<Remark> remarks = new ArrayList<>();
  private final BareTargets bare = new BareTargets();
  private final List<Row> rows = new ArrayList<>();
  private final List<FormRow> below = new ArrayList<>();
  private Level level1 = Level.NONE;
  private Level level2 = Level.NONE;

  /** A row and what it is of. */
  public record Row(FormRow line, Indicator indicator, Level level1, Level level2) {}

  /**
   * @param all the header and what follows it
   * @param second a name that tells a second row of names
   */
  public FilledRows(List<FormRow> all, String second) {
    List<FormRow> lines = HeaderAgain.withoutNumbers(all);
    int names = lines.size() > 1 && isSecond(lines.get(0), lines.get(1), second) ? 2 : 1;
    this.all = all;
    this.headers = lines.subList(0, names);
    this.columns = new NamedColumns(headers);
    Stream.of(FRAME, LEVEL1, LEVEL2, LEVEL3, NATURE).forEach(columns::pass);
    Stream.of(DESCRIPTION, SIGN, VALUE, MEASURE).forEach(columns::pass);
    headers.stream().skip(1).forEach(below -> passGroups(headers.get(0), below));
    List<FormRow> own = HeaderAgain.without(headers, lines.subList(names, lines.size()));
    this.ofHead = HeadRows.among(own, this::isNamedOfHead);
    own.forEach(this::take);
    remarks.addAll(bare.remarks());
  }

  /**
   * Whether a row goes on with the names of the header: those of the levels reach into it, or it
   * names something known. What is said of an indicator may read like a name; under 三级指标 a row of
   * names has none, and figures are names of nothing.
   */
  private static boolean isSecond(FormRow header, FormRow row, String second) {
    FormCell level = new NamedColumns(List.of(header)).cell(row, LEVEL3);
    return !says(level)
        && row.filled().stream().noneMatch(cell -> cell.looksLike(FigureCell::isBare))
        && (level.isPartOf(header.cell(level.column()))
            || new NamedColumns(List.of(row)).has(second));
  }

  /**
   * What stands in the table and was not read, or not found again in what was.
   *
   * @param understood what was understood of each row besides its indicator
   */
  public List<Remark> unread(Map<Place, UnderstoodRow> understood) {
    List<FormRow> below = all.stream().filter(row -> !headers.contains(row)).toList();
    List<Remark> unread = UnreadCells.ofTable(headers, below, false);
    Reconciliation reconciliation =
        new Reconciliation(headers, Stream.concat(remarks.stream(), unread.stream()).toList());
    for (Row row : rows) {
      Place place = row.line().place();
      reconciliation.understood(place, with(understood.get(place), row));
    }
    return Stream.concat(unread.stream(), reconciliation.of(below).stream()).toList();
  }

  private static UnderstoodRow with(UnderstoodRow values, Row row) {
    Indicator indicator = row.indicator();
    Stream.of(new String[] {NATURE}, SIGN, VALUE, MEASURE)
        .forEach(names -> values.value(indicator.target().text(), names));
    return values
        .value(row.level1().written(), LEVEL1)
        .value(row.level2().written(), LEVEL2)
        .name(indicator.level3(), LEVEL3)
        .name(indicator.description(), DESCRIPTION);
  }

  /** Names over other names say what those are of. */
  private static void passGroups(FormRow first, FormRow second) {
    first.filled().stream()
        .filter(name -> GROUPS.contains(name.label()) && !second.cell(name.column()).isBlank())
        .forEach(FormCell::read);
  }

  /** A dash says nothing. */
  private static boolean says(FormCell cell) {
    return cell.looksLike(text -> !PrintableText.said(text).isEmpty());
  }

  public NamedColumns columns() {
    return columns;
  }

  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /**
   * @param points of each row
   */
  public List<Remark> remarks(Function<Row, Optional<BigDecimal>> points) {
    List<BranchPoints.Row> pointed =
        rows.stream()
            .map(
                row ->
                    new BranchPoints.Row(
                        row.line().place(), row.level1(), row.level2(), points.apply(row)))
            .toList();
    return Stream.concat(remarks.stream(), BranchPoints.remarks(pointed).stream()).toList();
  }

  /** The row of the total. */
  public Optional<FormRow> total() {
    return below.stream().findFirst().filter(FilledRows::isTotal);
  }

  public List<FormRow> below() {
    return List.copyOf(below);
  }

  private boolean isNamedOfHead(FormRow line) {
    boolean whole = WHOLE.stream().allMatch(names -> says(columns.cell(line, names)));
    return HeadRows.isRow(line, columns.cell(line, LEVEL3), whole) || FilledHeader.isOne(line);
  }

  private void take(FormRow line) {
    boolean row =
        !ofHead.contains(line)
            && (says(columns.cell(line, LEVEL3))
                || TARGET.stream().anyMatch(names -> says(columns.cell(line, names))));
    if (!below.isEmpty() || (!row || isBeforeNames(line)) && isTotal(line)) {
      below.add(line);
    } else if (row) {
      FormCell branch = columns.cell(line, LEVEL2);
      if (!columns.cell(line, LEVEL1).isBlank() && !branch.says() && !level2.written().isEmpty()) {
        remarks.add(LevelRemarks.fromAbove(branch, LEVEL2, level2.written()));
      }
      level1 = branch(line, LEVEL1, level1);
      level2 = branch(line, LEVEL2, level2);
      String level3 = columns.said(line, LEVEL3);
      String description = columns.said(line, DESCRIPTION);
      rows.add(
          new Row(
              line,
              new Indicator(
                  BranchName.of(level1.written()).name(),
                  BranchName.of(level2.written()).name(),
                  PrintedText.unbroken(level3),
                  PrintedText.unbroken(description.isEmpty() ? level3 : description),
                  TargetText.of(PrintedText.unbroken(target(line))),
                  ""),
              level1,
              level2));
      columns
          .find(VALUE)
          .map(name -> TargetRemarks.ofBlank(name, line.cell(name.column())))
          .ifPresent(remarks::addAll);
      shared(line);
    }
  }

  /** What is merged over several rows is of none of them for sure, but for their levels. */
  private void shared(FormRow line) {
    int levels = columns.cell(line, LEVEL2).column();
    line.cells().stream()
        .filter(cell -> cell.column() > levels && cell.goesOn())
        .forEach(
            cell ->
                remarks.add(
                    Remark.warning(
                        cell.at(),
                        columns.name(cell.column()),
                        "merged-over-rows",
                        Map.of("written", cell.covering()))));
  }

  private String target(FormRow line) {
    FormCell value = columns.cell(line, VALUE);
    String target =
        TargetCell.read(
            columns.cell(line, NATURE),
            columns.cell(line, SIGN),
            value,
            columns.cell(line, MEASURE),
            PrintableText::said);
    bare.add(line, target, value, columns.cell(line, LEVEL3), columns.cell(line, DESCRIPTION));
    return target;
  }

  /** What is said of a level, or what was said above; a figure is no level that others hang on. */
  private Level branch(FormRow line, String name, Level above) {
    FormCell cell = columns.cell(line, name);
    if (FigureCell.isNoName(cell.covering())) {
      return above;
    }
    String written = columns.merged(line, name);
    return written.isBlank()
        ? above
        : new Level(PrintedText.unbroken(PrintableText.said(written)), cell.written());
  }

  /** Its first text stands where levels do, not where the indicators have their names. */
  private boolean isBeforeNames(FormRow line) {
    return line.filled().get(0).column() < columns.cell(line, LEVEL3).column();
  }

  private static boolean isTotal(FormRow line) {
    return line.filled().stream().limit(1).anyMatch(first -> TOTALS.contains(first.label()));
  }
}
