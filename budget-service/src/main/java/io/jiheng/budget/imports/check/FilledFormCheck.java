package io.jiheng.budget.imports.check;

import io.jiheng.budget.attainment.TargetBook;
import io.jiheng.budget.evaluation.EvaluationForms;
import io.jiheng.budget.evaluation.EvaluationState;
import io.jiheng.budget.evaluation.EvaluationTrial;
import io.jiheng.budget.evaluation.print.PrintedEvaluation;
import io.jiheng.budget.forms.filled.FilledPointer;
import io.jiheng.budget.forms.filled.ReadFormHead;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.monitoring.MonitoringFill;
import io.jiheng.budget.forms.monitoring.ReadMonitoring;
import io.jiheng.budget.forms.selfevaluation.EvaluationFill;
import io.jiheng.budget.forms.selfevaluation.ReadSelfEvaluation;
import io.jiheng.budget.imports.check.FormProjects.Found;
import io.jiheng.budget.imports.check.FormProjects.OfProject;
import io.jiheng.budget.monitoring.MonitoringDates;
import io.jiheng.budget.monitoring.MonitoringForms;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.check.SheetPointer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds forms that were filled in for projects 自评表, 监控表 against the books. */
@ApplicationScoped
class FilledFormCheck {

  private final FormProjects projects;
  private final EvaluationForms evaluations;
  private final EvaluationTrial trial;
  private final TargetBook targets;
  private final MonitoringForms monitorings;
  private final Clock clock;

  FilledFormCheck(
      FormProjects projects,
      EvaluationForms evaluations,
      EvaluationTrial trial,
      TargetBook targets,
      MonitoringForms monitorings,
      Clock clock) {
    this.projects = projects;
    this.evaluations = evaluations;
    this.trial = trial;
    this.targets = targets;
    this.monitorings = monitorings;
    this.clock = clock;
  }

  List<CheckedForm<ReadSelfEvaluation>> evaluations(List<OfProject<ReadSelfEvaluation>> forms) {
    Set<Long> seen = new HashSet<>();
    List<CheckedForm<ReadSelfEvaluation>> checked = new ArrayList<>();
    for (Found<ReadSelfEvaluation> found : projects.find(forms)) {
      checked.add(
          found
              .project()
              .map(
                  project ->
                      seen.add(project.id())
                          ? evaluation(found, project)
                          : found.checked(Optional.empty(), twice(found.form().head())))
              .orElseGet(found::refused));
    }
    return checked;
  }

  private CheckedForm<ReadSelfEvaluation> evaluation(
      Found<ReadSelfEvaluation> found, Project project) {
    ReadSelfEvaluation read = found.form().read();
    PrintedEvaluation known = evaluations.of(project);
    EvaluationFill fill =
        new EvaluationFill(read, known, targets.rows(project, LocalDate.now(clock)), trial.rules());
    List<Remark> remarks = new ArrayList<>(fill.remarks());
    boolean matched = remarks.stream().noneMatch(Remark::isError);
    if (matched && known.evaluation().state() == EvaluationState.SUBMITTED) {
      known.evaluation().card().ifPresent(card -> remarks.addAll(fill.held(card)));
      if (!fill.isNothing()) {
        remarks.add(Remark.error(read.head().place(), "自评表", "form-evaluation-signed", Map.of()));
      }
    } else if (matched) {
      remarks.addAll(tried(fill, project, read.head()));
    }
    return found.checked(Optional.of(fill.change()), remarks);
  }

  private List<Remark> tried(EvaluationFill fill, Project project, ReadFormHead head) {
    EvaluationTrial.Outcome outcome = trial.of(project, fill.draft(), fill.reported());
    List<Remark> remarks = new ArrayList<>();
    outcome.card().ifPresent(card -> remarks.addAll(fill.held(card)));
    if (!fill.isNothing()) {
      outcome.violation().ifPresent(violation -> remarks.add(fill.refusal(violation)));
      if (fill.draft().isCancelled() && !outcome.paid().isZero()) {
        Map<String, String> paid = Map.of("paid", outcome.paid().showWan());
        remarks.add(
            Remark.error(
                head.places().at(FilledPointer.CANCELLED),
                "项目取消原因",
                "form-cancelled-but-paid",
                paid));
      }
    }
    return remarks;
  }

  /** A day of a project's monitoring. */
  private record Dated(long project, LocalDate day) {}

  List<CheckedForm<ReadMonitoring>> monitorings(List<OfProject<ReadMonitoring>> forms) {
    Set<Dated> seen = new HashSet<>();
    List<CheckedForm<ReadMonitoring>> checked = new ArrayList<>();
    for (Found<ReadMonitoring> found : projects.find(forms)) {
      checked.add(
          found
              .project()
              .map(project -> monitoring(found, project, seen))
              .orElseGet(found::refused));
    }
    return checked;
  }

  private CheckedForm<ReadMonitoring> monitoring(
      Found<ReadMonitoring> found, Project project, Set<Dated> seen) {
    ReadMonitoring read = found.form().read();
    Optional<LocalDate> day = read.day(project.sheet().key().year());
    Optional<Remark> refusal =
        day.map(date -> refusal(read.head(), project, date))
            .orElseGet(
                () ->
                    Optional.of(
                        Remark.error(read.head().place(), "监控时点", "form-day-missing", Map.of())));
    if (refusal.isPresent()) {
      return found.checked(Optional.empty(), List.of(refusal.get()));
    }
    if (!seen.add(new Dated(project.id(), day.orElseThrow()))) {
      return found.checked(Optional.empty(), twice(read.head()));
    }
    MonitoringFill fill = new MonitoringFill(read, monitorings.of(project, day.orElseThrow()));
    return found.checked(Optional.of(fill.change()), fill.remarks());
  }

  private Optional<Remark> refusal(ReadFormHead head, Project project, LocalDate day) {
    List<LocalDate> dates = MonitoringDates.of(project.sheet());
    if (!dates.contains(day)) {
      Map<String, String> facts = Map.of("day", day.toString(), "dates", dates.toString());
      return Optional.of(Remark.error(head.place(), "监控时点", "form-day-unknown", facts));
    }
    return day.isAfter(LocalDate.now(clock))
        ? Optional.of(
            Remark.error(head.place(), "监控时点", "form-day-not-come", Map.of("day", day.toString())))
        : Optional.empty();
  }

  private static List<Remark> twice(ReadFormHead head) {
    return List.of(
        Remark.error(
            head.places().at(SheetPointer.NAME),
            "项目名称",
            "form-twice-in-file",
            Map.of("name", head.name())));
  }
}
