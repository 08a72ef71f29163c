package io.jiheng.budget.forms.monitoring;

import io.jiheng.budget.forms.filled.SameText;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.monitoring.Expectation;
import io.jiheng.budget.monitoring.MonitoredRow;
import io.jiheng.budget.monitoring.MonitoringForm;
import io.jiheng.budget.monitoring.Notes;
import io.jiheng.budget.monitoring.RowNote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people write at a check date 监控填报内容, as a form changes it. Its rows have been matched; what
 * it leaves empty stays as it is.
 */
final class FormNotes {

  private final ReadMonitoring read;
  private final MonitoringForm known;
  private final List<Remark> remarks = new ArrayList<>();

  FormNotes(ReadMonitoring read, MonitoringForm known) {
    this.read = read;
    this.known = known;
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  /**
   * @return the very notes that are known, if the form changes nothing
   */
  Notes notes() {
    Notes before = known.notes();
    List<RowNote> rows = new ArrayList<>(before.rows());
    for (int at = 0; at < read.rows().size(); at++) {
      RowNote was = known.rows().get(at).note();
      RowNote is = note(read.rows().get(at), known.rows().get(at));
      if (!is.equals(was)) {
        rows.remove(was);
        rows.add(is);
      }
    }
    if (!rows.equals(before.rows())) {
      rows.sort(Comparator.comparingInt(RowNote::row));
    }
    Notes after =
        new Notes(
            rows,
            SameText.or(read.why().reason(), before.reason()),
            SameText.or(read.why().measure(), before.measure()));
    return after.equals(before) ? before : after;
  }

  private RowNote note(ReadMonitoringRow row, MonitoredRow monitored) {
    RowNote was = monitored.note();
    String shown = monitored.expected().map(Expectation::shown).orElse("");
    return new RowNote(
        was.row(),
        SameText.isAlike(row.expected(), shown) ? was.expected() : Optional.of(row.expected()),
        only(row, row.causes(), "偏差原因分析").or(was::cause),
        SameText.or(row.reason(), was.reason()),
        SameText.or(row.measure(), was.measure()),
        only(row, row.likelihoods(), "完成目标可能性").or(was::likelihood));
  }

  private <T> Optional<T> only(ReadMonitoringRow row, List<T> ticked, String cell) {
    if (ticked.size() > 1) {
      remarks.add(
          Remark.error(
              row.place(),
              cell,
              "form-ticked-twice",
              Map.of("count", String.valueOf(ticked.size()))));
    }
    return ticked.stream().findFirst();
  }
}
