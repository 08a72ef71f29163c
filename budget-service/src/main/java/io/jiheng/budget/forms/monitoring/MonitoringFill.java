package io.jiheng.budget.forms.monitoring;

import io.jiheng.budget.attainment.TargetValue;
import io.jiheng.budget.forms.filled.FilledPointer;
import io.jiheng.budget.forms.filled.FormChange;
import io.jiheng.budget.forms.filled.FormSums;
import io.jiheng.budget.forms.filled.FormValues;
import io.jiheng.budget.forms.filled.ReportedValue;
import io.jiheng.budget.forms.filled.RowMatch;
import io.jiheng.budget.forms.filled.TextLengths;
import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.monitoring.MonitoredRow;
import io.jiheng.budget.monitoring.Notes;
import io.jiheng.budget.monitoring.print.PrintedMonitoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A form of monitoring held against what is known of its project 监控表核对. */
public final class MonitoringFill {

  private final ReadMonitoring read;
  private final PrintedMonitoring known;
  private final List<Remark> remarks = new ArrayList<>();
  private final List<ReportedValue> values = new ArrayList<>();
  private Notes notes;

  /**
   * @param known as the form would be printed now
   */
  public MonitoringFill(ReadMonitoring read, PrintedMonitoring known) {
    this.read = read;
    this.known = known;
    this.notes = known.form().notes();
    remarks.addAll(
        RowMatch.remarks(
            place(),
            read.rows().stream()
                .map(row -> new RowMatch.Row(row.places(), row.indicator()))
                .toList(),
            known.form().rows().stream().map(row -> row.target().indicator()).toList()));
    if (remarks.isEmpty()) {
      FormNotes written = new FormNotes(read, known.form());
      notes = written.notes();
      remarks.addAll(written.remarks());
      takeValues();
      hold();
      holdLengths();
    }
  }

  private Place place() {
    return read.head().place();
  }

  private CellPlace at(String pointer) {
    return read.head().places().at(pointer);
  }

  private void takeValues() {
    FormValues reported = new FormValues("执行情况", known.head().sheet().key().year());
    for (int at = 0; at < read.rows().size(); at++) {
      ReadMonitoringRow row = read.rows().get(at);
      MonitoredRow monitored = known.form().rows().get(at);
      reported.take(
          row.places().at(FilledPointer.ACTUAL),
          monitored.target(),
          row.actual(),
          monitored.target().value().map(TargetValue::shown).orElse(""));
    }
    remarks.addAll(reported.remarks());
    values.addAll(reported.values());
  }

  private void hold() {
    FormSums sums = new FormSums();
    sums.hold(read.funds(), known.funds());
    sums.hold(at(FilledPointer.EXPECTED), "年度总体目标", read.objectives(), known.head().objectives());
    sums.holdForecast(read.funds(), known);
    sums.holdDepartment(
        at(FilledPointer.DEPARTMENT), read.head().department(), known.head().department());
    remarks.addAll(sums.remarks());
  }

  private void holdLengths() {
    TextLengths lengths = new TextLengths();
    lengths.hold(at(FilledPointer.WHY), "支出偏离计划的原因", read.why().reason(), TextLengths.REASON);
    lengths.hold(at(FilledPointer.WHY), "改进措施", read.why().measure(), TextLengths.REASON);
    for (ReadMonitoringRow row : read.rows()) {
      lengths.hold(row.places().at(FilledPointer.ACTUAL), "执行情况", row.actual(), TextLengths.VALUE);
      lengths.hold(
          row.places().at(FilledPointer.EXPECTED), "全年预计完成情况", row.expected(), TextLengths.VALUE);
      lengths.hold(row.places().at(FilledPointer.REASON), "原因说明", row.reason(), TextLengths.REASON);
      lengths.hold(row.places().at(FilledPointer.MEASURE), "备注", row.measure(), TextLengths.REASON);
    }
    remarks.addAll(lengths.remarks());
  }

  public FormChange change() {
    return new FormChange.OfMonitoring(
        known.form().day(),
        Optional.of(notes).filter(after -> !after.equals(known.form().notes())),
        values);
  }

  public List<Remark> remarks() {
    return List.copyOf(remarks);
  }
}
