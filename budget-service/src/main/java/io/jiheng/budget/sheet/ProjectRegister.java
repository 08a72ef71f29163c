package io.jiheng.budget.sheet;

import io.jiheng.budget.sheet.Revision.Snapshot;
import io.jiheng.budget.sheet.check.CheckContext;
import io.jiheng.budget.sheet.check.Finding;
import io.jiheng.budget.sheet.check.SheetCheck;
import io.jiheng.budget.sheet.persistence.ProjectEntity;
import io.jiheng.budget.sheet.persistence.ProjectRepository;
import io.jiheng.budget.sheet.persistence.RevisionEntity;
import io.jiheng.budget.sheet.persistence.RevisionRepository;
import io.jiheng.budget.unit.FourEyes;
import io.jiheng.budget.unit.UnitRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The register of projects 项目库. Every change is made on the locked row and leaves a revision in the
 * same transaction.
 */
@ApplicationScoped
public class ProjectRegister {

  private final ProjectRepository rows;
  private final RevisionRepository revisions;
  private final UnitRegister units;
  private final FourEyes fourEyes;
  private final Books books;
  private final Clock clock;

  ProjectRegister(
      ProjectRepository rows,
      RevisionRepository revisions,
      UnitRegister units,
      FourEyes fourEyes,
      Books books,
      Clock clock) {
    this.rows = rows;
    this.revisions = revisions;
    this.units = units;
    this.fourEyes = fourEyes;
    this.books = books;
    this.clock = clock;
  }

  /**
   * Enters a sheet as a draft.
   *
   * @throws SheetRefused if it has errors
   */
  @Transactional
  public CheckedProject create(ProjectSheet sheet, Change change) {
    List<Finding> warnings = check(sheet, Optional.empty());
    ProjectEntity row = new ProjectEntity();
    row.state = ProjectState.DRAFT;
    enter(row, sheet);
    rows.persist(row);
    note(row, Step.CREATE, change, Optional.empty());
    return new CheckedProject(row.project(), warnings);
  }

  /**
   * Replaces the sheet of a draft or of a returned project. Unit and year stay what they are.
   *
   * @throws SheetRefused if the new sheet has errors
   */
  @Transactional
  public CheckedProject change(long id, ProjectSheet sheet, Change change) {
    ProjectEntity row = held(id, change);
    ProjectState next = next(row, Step.CHANGE);
    if (!row.unitCode.equals(sheet.key().unit()) || row.year != sheet.key().year()) {
      throw ProjectRefusals.moved();
    }
    List<Finding> warnings = check(sheet, Optional.of(id));
    Snapshot before = snapshot(row);
    row.state = next;
    enter(row, sheet);
    note(row, Step.CHANGE, change, Optional.of(before));
    return new CheckedProject(row.project(), warnings);
  }

  /**
   * Gives an approved project another budget or plan; the former stays readable in its revision.
   *
   * @throws SheetRefused if the adjusted sheet has errors
   */
  @Transactional
  public CheckedProject adjust(long id, Adjustment adjustment, Change change) {
    ProjectEntity row = held(id, change);
    ProjectState next = next(row, Step.ADJUST);
    refuseSubmitter(row.project(), change.by());
    Snapshot before = snapshot(row);
    ProjectSheet adjusted = adjustment.of(before.sheet());
    if (adjusted.equals(before.sheet())) {
      throw ProjectRefusals.nothingAdjusted();
    }
    List<Finding> warnings = check(adjusted, Optional.of(id));
    books.refuseAdjustment(row.project(), adjusted);
    row.state = next;
    enter(row, adjusted);
    note(row, Step.ADJUST, change, Optional.of(before));
    return new CheckedProject(row.project(), warnings);
  }

  /** Takes a project a step further through its life. */
  @Transactional
  public Project take(long id, Step step, Change change) {
    ProjectEntity row = held(id, change);
    ProjectState next = next(row, step);
    if (step == Step.APPROVE) {
      refuseSubmitter(row.project(), change.by());
    }
    if (step == Step.CLOSE) {
      books.refuseClosing(row.project());
    }
    Snapshot before = snapshot(row);
    row.state = next;
    enter(row, before.sheet());
    note(row, step, change, Optional.of(before));
    return row.project();
  }

  /** Deletes a draft with its revisions. */
  @Transactional
  public void delete(long id, Change change) {
    ProjectEntity row = held(id, change);
    if (row.state != ProjectState.DRAFT) {
      throw ProjectRefusals.notADraft(row.state);
    }
    rows.delete(row);
  }

  @Transactional
  public Optional<Project> find(long id) {
    return rows.findByIdOptional(id).map(ProjectEntity::project);
  }

  /** The project, or a 404. */
  public Project get(long id) {
    return find(id).orElseThrow(() -> ProjectRefusals.notFound(id));
  }

  /** A unit's own, in the order they were entered. */
  @Transactional
  public List<Project> ofUnitAndYear(String unit, int year) {
    return rows.ofUnitAndYear(unit, year).stream().map(ProjectEntity::project).toList();
  }

  /** Those of these projects that are still there, in the order asked for. */
  @Transactional
  public List<Project> all(List<Long> ids) {
    return rows.inOrder(ids).stream().map(ProjectEntity::project).toList();
  }

  /** The project with what its sheet is warned of among its neighbours of today. */
  @Transactional
  public CheckedProject getChecked(long id) {
    Project project = get(id);
    List<Finding> findings =
        SheetCheck.findings(project.sheet(), around(project.sheet(), true, Optional.of(id)));
    return new CheckedProject(
        project, findings.stream().filter(finding -> !finding.isError()).toList());
  }

  /** The project, locked until the transaction of the caller ends, or a 404. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Project hold(long id) {
    return locked(id).project();
  }

  /**
   * Locks a project until the transaction of the caller ends, without waiting.
   *
   * @throws io.jiheng.pattern.refusal.RefusedException where somebody has it in hand or has changed
   *     it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void holdNow(Project project) {
    if (!rows.hold(project.id(), project.revision())) {
      throw ProjectRefusals.busy(project.id());
    }
  }

  /** Refuses with 403 where who decides on a project's money has submitted its sheet. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void refuseSubmitter(Project project, String by) {
    revisions
        .latest(project.id(), Step.SUBMIT)
        .ifPresent(submitted -> fourEyes.require(project.sheet().key().unit(), submitted.by, by));
  }

  /** The latest first. */
  @Transactional
  public List<Revision> revisions(long id, int page, int size) {
    return revisions.of(id).page(page, size).list().stream().map(RevisionEntity::revision).toList();
  }

  /** One revision, or a 404. */
  @Transactional
  public Revision revision(long id, int number) {
    return revisions
        .findByIdOptional(new RevisionEntity.Key(id, number))
        .map(RevisionEntity::revision)
        .orElseThrow(() -> ProjectRefusals.noRevision(id, number));
  }

  private ProjectEntity held(long id, Change change) {
    ProjectEntity row = locked(id);
    if (change.basedOn().isPresent() && change.basedOn().getAsInt() != row.revision) {
      throw ProjectRefusals.stale();
    }
    return row;
  }

  private ProjectEntity locked(long id) {
    return rows.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> ProjectRefusals.notFound(id));
  }

  private static ProjectState next(ProjectEntity row, Step step) {
    return step.from(row.state).orElseThrow(() -> ProjectRefusals.notFrom(row.state, step));
  }

  private List<Finding> check(ProjectSheet sheet, Optional<Long> itself) {
    boolean unitKnown = units.hold(sheet.key().unit());
    List<Finding> findings = SheetCheck.findings(sheet, around(sheet, unitKnown, itself));
    if (findings.stream().anyMatch(Finding::isError)) {
      throw new SheetRefused(findings);
    }
    return findings;
  }

  private CheckContext around(ProjectSheet sheet, boolean unitKnown, Optional<Long> itself) {
    return new CheckContext(
        unitKnown,
        rows.ofUnitAndYear(sheet.key().unit(), sheet.key().year()).stream()
            .filter(row -> itself.filter(id -> Objects.equals(id, row.id)).isEmpty())
            .map(row -> row.project().sheet())
            .toList());
  }

  private void enter(ProjectEntity row, ProjectSheet sheet) {
    row.take(sheet);
    row.revision++;
    row.changedAt = clock.instant();
  }

  private void note(ProjectEntity row, Step step, Change change, Optional<Snapshot> before) {
    Revision revision =
        new Revision(
            row.revision,
            step,
            row.changedAt,
            change.by(),
            change.reason(),
            change.document(),
            before,
            snapshot(row));
    revisions.persist(RevisionEntity.of(row.id, revision));
  }

  private static Snapshot snapshot(ProjectEntity row) {
    return new Snapshot(row.state, row.project().sheet());
  }
}
