package io.jiheng.budget.imports;

import io.jiheng.budget.attainment.ReportBook;
import io.jiheng.budget.attainment.TargetBook;
import io.jiheng.budget.attainment.TargetOwner.OfProject;
import io.jiheng.budget.attainment.TargetRow;
import io.jiheng.budget.attainment.TargetValue;
import io.jiheng.budget.evaluation.EvaluationBook;
import io.jiheng.budget.forms.filled.FormChange;
import io.jiheng.budget.forms.filled.ReportedValue;
import io.jiheng.budget.imports.check.CheckedForm;
import io.jiheng.budget.monitoring.MonitoringBook;
import io.jiheng.budget.sheet.Change;
import io.jiheng.budget.sheet.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Enters what forms that were filled in change 自评表, 监控表录入: first the values, then what rests on
 * them.
 */
@ApplicationScoped
class FormEntry {

  private final ReportBook reports;
  private final TargetBook targets;
  private final EvaluationBook evaluations;
  private final MonitoringBook monitorings;
  private final Clock clock;

  FormEntry(
      ReportBook reports,
      TargetBook targets,
      EvaluationBook evaluations,
      MonitoringBook monitorings,
      Clock clock) {
    this.reports = reports;
    this.targets = targets;
    this.evaluations = evaluations;
    this.monitorings = monitorings;
    this.clock = clock;
  }

  /**
   * @param form one without errors, checked in the same transaction
   * @param file the name of the file it came in
   * @return nothing where the form changes nothing
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<Entry> enter(CheckedForm<?> form, String file, String by) {
    Project project = form.project().orElseThrow();
    FormChange change = form.change().orElseThrow();
    if (change.isNothing()) {
      return Optional.empty();
    }
    Change made = new Change(by, "", OptionalInt.empty());
    if (change instanceof FormChange.OfEvaluation evaluation) {
      List<TargetRow> known = targets.rows(project, LocalDate.now(clock));
      evaluation
          .values()
          .forEach(
              value -> report(project, value, day(project, known.get(value.row() - 1)), file, by));
      evaluation.draft().ifPresent(draft -> evaluations.save(project.id(), draft, made));
      return Optional.of(Entry.of(Entry.Kind.SELF_EVALUATION, project));
    }
    FormChange.OfMonitoring monitoring = (FormChange.OfMonitoring) change;
    monitoring.values().forEach(value -> report(project, value, monitoring.day(), file, by));
    monitoring
        .notes()
        .ifPresent(notes -> monitorings.note(project.id(), monitoring.day(), notes, made));
    return Optional.of(Entry.of(Entry.Kind.MONITORING, project));
  }

  /** The year's last day once it is over, and not before the value it takes the place of. */
  private LocalDate day(Project project, TargetRow known) {
    LocalDate today = LocalDate.now(clock);
    LocalDate yearEnd = LocalDate.of(project.sheet().key().year(), Month.DECEMBER, 31);
    LocalDate day = today.isAfter(yearEnd) ? yearEnd : today;
    return known.value().map(TargetValue::asOf).filter(was -> was.isAfter(day)).orElse(day);
  }

  private void report(Project project, ReportedValue value, LocalDate day, String file, String by) {
    String evidence = "导入文件“" + file + "”" + value.place().shown();
    reports.enter(
        new OfProject(project.id()),
        new ReportBook.Request(value.row(), value.text(), day, evidence),
        by);
  }
}
