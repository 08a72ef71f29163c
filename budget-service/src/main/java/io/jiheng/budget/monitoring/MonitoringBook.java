package io.jiheng.budget.monitoring;

import io.jiheng.budget.attainment.TargetBook;
import io.jiheng.budget.disbursement.PaymentLedger;
import io.jiheng.budget.history.HistoryBound;
import io.jiheng.budget.monitoring.persistence.NoteEntity;
import io.jiheng.budget.monitoring.persistence.NoteRepository;
import io.jiheng.budget.monitoring.persistence.NotesJson;
import io.jiheng.budget.sheet.Change;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The book of monitoring 绩效运行监控. What is reckoned is reckoned from the ledger and the values of the
 * check date whenever it is read; what people write is kept, every version of it.
 */
@ApplicationScoped
public class MonitoringBook {

  private final NoteRepository rows;
  private final ProjectRegister projects;
  private final PaymentLedger ledger;
  private final TargetBook targets;
  private final Clock clock;

  MonitoringBook(
      NoteRepository rows,
      ProjectRegister projects,
      PaymentLedger ledger,
      TargetBook targets,
      Clock clock) {
    this.rows = rows;
    this.projects = projects;
    this.ledger = ledger;
    this.targets = targets;
    this.clock = clock;
  }

  /** The forms of all check dates that have come. */
  @Transactional
  public List<MonitoringForm> all(Project project) {
    requireApproved(project);
    LocalDate today = LocalDate.now(clock);
    return MonitoringDates.of(project.sheet()).stream()
        .filter(day -> !day.isAfter(today))
        .map(day -> form(project, day))
        .toList();
  }

  @Transactional
  public MonitoringForm get(Project project, LocalDate day) {
    requireDate(project, day);
    return form(project, day);
  }

  @Transactional
  public MonitoringForm note(long projectId, LocalDate day, Notes notes, Change change) {
    Project project = projects.hold(projectId);
    requireDate(project, day);
    int revision = rows.latest(projectId, day).map(row -> row.number).orElse(0);
    if (change.basedOn().isPresent() && change.basedOn().getAsInt() != revision) {
      throw MonitoringRefusals.stale();
    }
    notes
        .misplaced(project.sheet().indicators().leaves().size())
        .ifPresent(
            row -> {
              throw MonitoringRefusals.misplaced(row);
            });
    NoteEntity row = new NoteEntity();
    row.projectId = projectId;
    row.day = day;
    row.number = HistoryBound.REVISIONS.admit(revision + 1);
    row.notes = NotesJson.write(notes);
    row.at = clock.instant();
    row.by = change.by();
    rows.persist(row);
    return form(project, day);
  }

  /** The latest first. */
  @Transactional
  public List<NotedRevision> revisions(Project project, LocalDate day) {
    requireDate(project, day);
    return rows.of(project.id(), day).stream().map(NoteEntity::revision).toList();
  }

  private MonitoringForm form(Project project, LocalDate day) {
    Optional<NoteEntity> noted = rows.latest(project.id(), day);
    return MonitoringForm.of(
        day,
        noted.map(row -> row.number).orElse(0),
        ledger.spending(project),
        targets.rows(project, day),
        noted.map(NoteEntity::readNotes).orElse(Notes.NONE));
  }

  private void requireDate(Project project, LocalDate day) {
    requireApproved(project);
    List<LocalDate> dates = MonitoringDates.of(project.sheet());
    if (!dates.contains(day)) {
      throw MonitoringRefusals.noSuchDate(day, dates);
    }
    if (day.isAfter(LocalDate.now(clock))) {
      throw MonitoringRefusals.notYet(day);
    }
  }

  private static void requireApproved(Project project) {
    if (!project.state().isApproved()) {
      throw MonitoringRefusals.notApproved(project);
    }
  }
}
