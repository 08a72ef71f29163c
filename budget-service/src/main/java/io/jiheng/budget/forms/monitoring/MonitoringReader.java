package io.jiheng.budget.forms.monitoring;

import io.jiheng.budget.forms.filled.FilledForm;
import io.jiheng.budget.forms.filled.FilledPlaces;
import io.jiheng.budget.forms.filled.FilledPointer;
import io.jiheng.budget.forms.filled.FilledRows;
import io.jiheng.budget.forms.layout.ProjectForm;
import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.FormRow;
import io.jiheng.budget.forms.table.NamedColumns;
import io.jiheng.budget.forms.table.UnderstoodRow;
import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.monitoring.Cause;
import io.jiheng.budget.monitoring.Likelihood;
import io.jiheng.budget.printing.PrintableText;
import io.jiheng.budget.printing.ReasonText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads forms of monitoring 绩效目标执行监控表 (财预〔2019〕136号). */
public final class MonitoringReader {

  private static final String EXPECTED = "全年预计完成情况";
  private static final String REASON = "原因说明|说明";
  private static final String[] ACTUAL = {".*月执行情况", "1月1日.*执行情况", "执行情况"};
  private static final String[] MEASURE = {"备注", "改进措施"};
  private static final Set<String> NO_TICK = Set.of("", "×", "否", "/", "-");
  private static final Pattern DAY = Pattern.compile("监控时点:?(20\\d{2})年(\\d{1,2})月(\\d{1,2})日");
  private static final Pattern MONTH = Pattern.compile("1\\W?(1[0-2]|[1-9])月执行(?:数|情况)");

  private static final Map<String, String[]> CELLS =
      Map.of(
          FilledPointer.ACTUAL,
          ACTUAL,
          FilledPointer.EXPECTED,
          new String[] {EXPECTED},
          FilledPointer.REASON,
          new String[] {REASON},
          FilledPointer.MEASURE,
          MEASURE);

  private final ProjectForm source;
  private final FilledForm form;
  private final FilledRows rows;

  private MonitoringReader(ProjectForm source) {
    this.source = source;
    this.form = new FilledForm(source);
    this.rows = new FilledRows(source.indicators(), REASON);
    Stream.of(ACTUAL, MEASURE, new String[] {EXPECTED}, new String[] {REASON})
        .forEach(rows.columns()::pass);
    Stream.concat(
            Stream.of(Cause.values()).map(Cause::printed),
            Stream.of(Likelihood.values()).map(Likelihood::printed))
        .forEach(rows.columns()::pass);
  }

  public static boolean isOne(ProjectForm form) {
    return form.hasIndicators()
        && (Label.plain(form.heading()).contains("监控表")
            || new NamedColumns(form.indicators().subList(0, 1)).has(EXPECTED));
  }

  public static ReadMonitoring read(ProjectForm form) {
    return new MonitoringReader(form).read();
  }

  private ReadMonitoring read() {
    ReadMonitoring read =
        new ReadMonitoring(
            form.head(),
            stated(),
            month(),
            form.funds(),
            ReasonText.read(form.beside("支出偏离计划的原因及改进措施", FilledForm.WHY)),
            form.beside("年度总体目标"),
            rows.rows().stream().map(this::row).toList());
    List<Remark> remarks = new ArrayList<>(rows.remarks(row -> Optional.empty()));
    remarks.addAll(source.noticed());
    remarks.addAll(form.unread());
    remarks.addAll(
        rows.unread(
            read.rows().stream()
                .collect(
                    Collectors.toMap(ReadMonitoringRow::place, MonitoringReader::understood))));
    return read.with(remarks);
  }

  private static UnderstoodRow understood(ReadMonitoringRow row) {
    return new UnderstoodRow()
        .value(row.actual(), ACTUAL)
        .value(row.expected(), EXPECTED)
        .value(row.reason(), REASON)
        .value(row.measure(), MEASURE);
  }

  private ReadMonitoringRow row(FilledRows.Row row) {
    FormRow line = row.line();
    return new ReadMonitoringRow(
        FilledPlaces.ofRow(rows, line, CELLS),
        row.indicator(),
        rows.columns().said(line, ACTUAL),
        rows.columns().said(line, EXPECTED),
        ticked(line, Cause.values(), Cause::printed),
        rows.columns().said(line, REASON),
        ticked(line, Likelihood.values(), Likelihood::printed),
        rows.columns().said(line, MEASURE));
  }

  private <T> List<T> ticked(FormRow line, T[] all, Function<T, String> name) {
    return Stream.of(all)
        .filter(one -> isTicked(rows.columns().cell(line, name.apply(one))))
        .toList();
  }

  /** What is written instead of a tick ticks as well, but what it says besides stays unread. */
  private static boolean isTicked(FormCell cell) {
    if (cell.looksLike(text -> PrintableText.said(text).length() <= 1)) {
      return !NO_TICK.contains(PrintableText.said(cell.read()));
    }
    return true;
  }

  private Optional<LocalDate> stated() {
    Matcher day = DAY.matcher(Label.plain(source.heading()));
    if (!day.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(3))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private Optional<Integer> month() {
    return Stream.concat(source.head().stream(), source.indicators().stream().limit(1))
        .flatMap(row -> row.filled().stream())
        .map(cell -> MONTH.matcher(cell.label()))
        .filter(Matcher::matches)
        .map(month -> Integer.valueOf(month.group(1)))
        .findFirst();
  }
}
