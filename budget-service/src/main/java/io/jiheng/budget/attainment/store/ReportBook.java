package io.jiheng.budget.attainment.store;

import io.jiheng.budget.attainment.Link;
import io.jiheng.budget.attainment.Report;
import io.jiheng.budget.attainment.ReportedText;
import io.jiheng.budget.attainment.TargetRow;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.store.ProjectRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reported values 填报值. They can be added to; a mistake is corrected by a newer entry. */
@ApplicationScoped
public class ReportBook {

  private final ReportRows rows;
  private final ProjectRegister projects;
  private final TargetBook targets;
  private final Clock clock;

  ReportBook(ReportRows rows, ProjectRegister projects, TargetBook targets, Clock clock) {
    this.rows = rows;
    this.projects = projects;
    this.targets = targets;
    this.clock = clock;
  }

  /** A value somebody reports. */
  public record Request(int row, String text, LocalDate asOf, String evidence) {}

  @Transactional
  public Report enter(long projectId, Request request, String by) {
    Project project = projects.hold(projectId);
    Indicator indicator = Rows.indicator(project, request.row());
    if (!project.state().isApproved()) {
      throw AttainmentRefusals.notApproved(project);
    }
    refuse(project, indicator, request);
    Report report =
        new Report(
            request.row(),
            indicator.description(),
            rows.next(projectId),
            request.text(),
            request.asOf(),
            request.evidence(),
            clock.instant(),
            by);
    rows.persist(ReportRow.of(projectId, report));
    return report;
  }

  /** Of one row of the tree, the latest entered first. */
  @Transactional
  public List<Report> of(Project project, int row) {
    Rows.indicator(project, row);
    return rows.of(project.id()).stream()
        .map(ReportRow::report)
        .filter(report -> report.row() == row)
        .sorted((one, other) -> other.number() - one.number())
        .toList();
  }

  private void refuse(Project project, Indicator indicator, Request request) {
    LocalDate today = LocalDate.now(clock);
    int year = project.sheet().key().year();
    if (request.asOf().getYear() < year || request.asOf().isAfter(today)) {
      throw AttainmentRefusals.dayOutside(year, today);
    }
    TargetRow row = targets.rows(project, today).get(request.row() - 1);
    row.link()
        .filter(Link::confirmed)
        .ifPresent(
            link -> {
              throw AttainmentRefusals.linked(request.row(), link.code());
            });
    if (row.bar().isPresent()
        && ReportedText.read(request.text(), row.bar().get(), year).isEmpty()) {
      throw AttainmentRefusals.unreadable(indicator, request.text());
    }
  }
}
