package io.jiheng.budget.sheet;

import io.jiheng.budget.sheet.Revision.Snapshot;
import io.jiheng.budget.sheet.check.CheckContext;
import io.jiheng.budget.sheet.check.Finding;
import io.jiheng.budget.sheet.check.ResubmissionRule;
import io.jiheng.budget.sheet.check.SheetCheck;
import io.jiheng.budget.sheet.persistence.ProjectEntity;
import io.jiheng.budget.sheet.persistence.ProjectRepository;
import io.jiheng.budget.sheet.persistence.RevisionEntity;
import io.jiheng.budget.sheet.persistence.RevisionRepository;
import io.jiheng.budget.unit.UnitRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Takes in many sheets together 批量编报, all or none: new ones as drafts, those of known projects as
 * their next revisions.
 */
@ApplicationScoped
public class SheetIntake {

  private final ProjectRepository rows;
  private final RevisionRepository revisions;
  private final UnitRegister units;
  private final Clock clock;

  SheetIntake(
      ProjectRepository rows, RevisionRepository revisions, UnitRegister units, Clock clock) {
    this.rows = rows;
    this.revisions = revisions;
    this.units = units;
    this.clock = clock;
  }

  /** Of which unit and year. */
  private record Place(String unit, int year) {}

  /**
   * What the rules find in each sheet, among those in the register and those before it. The units
   * are held until the caller's transaction ends, so that what is found stays true until then.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Incoming> check(List<ProjectSheet> sheets) {
    Map<String, Boolean> known = new HashMap<>();
    // In the order of their codes, so that two files with the same units do not wait for each
    // other.
    sheets.stream()
        .map(sheet -> sheet.key().unit())
        .sorted()
        .forEach(unit -> known.computeIfAbsent(unit, units::hold));
    Map<Place, Neighbours> neighbours = new HashMap<>();
    List<Incoming> incoming = new ArrayList<>();
    for (ProjectSheet sheet : sheets) {
      Place place = new Place(sheet.key().unit(), sheet.key().year());
      Neighbours around = neighbours.computeIfAbsent(place, this::registered);
      Optional<Project> project = around.take(sheet.key());
      List<Finding> findings =
          SheetCheck.findings(
              sheet, new CheckContext(known.get(sheet.key().unit()), around.sheets()));
      Stream<Finding> again = project.stream().map(it -> ResubmissionRule.of(sheet, it));
      incoming.add(new Incoming(sheet, project, Stream.concat(again, findings.stream()).toList()));
      around.add(sheet);
    }
    return incoming;
  }

  /**
   * Enters sheets that were checked in the same transaction.
   *
   * @param entered is told after each how many there are
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Project> enter(List<Incoming> incoming, Change change, IntConsumer entered) {
    List<Project> projects = new ArrayList<>();
    for (Incoming one : incoming) {
      projects.add(
          one.known()
              .map(known -> again(known, one.sheet(), change))
              .orElseGet(() -> enter(one.sheet(), change)));
      entered.accept(projects.size());
    }
    return projects;
  }

  private Project enter(ProjectSheet sheet, Change change) {
    ProjectEntity row = new ProjectEntity();
    row.state = ProjectState.DRAFT;
    take(row, sheet);
    rows.persist(row);
    note(row, Step.CREATE, change, Optional.empty());
    return row.project();
  }

  /**
   * Who changes a project waits for its unit, which is held here: so this must not wait for them.
   */
  private Project again(Project known, ProjectSheet sheet, Change change) {
    if (sheet.equals(known.sheet())) {
      return known;
    }
    if (!rows.hold(known.id(), known.revision())) {
      throw ProjectRefusals.stale();
    }
    ProjectEntity row = rows.findById(known.id());
    take(row, sheet);
    note(row, Step.CHANGE, change, Optional.of(new Snapshot(known.state(), known.sheet())));
    return row.project();
  }

  private void take(ProjectEntity row, ProjectSheet sheet) {
    row.take(sheet);
    row.revision++;
    row.changedAt = clock.instant();
  }

  private void note(ProjectEntity row, Step step, Change change, Optional<Snapshot> before) {
    revisions.persist(
        RevisionEntity.of(
            row.id,
            new Revision(
                row.revision,
                step,
                row.changedAt,
                change.by(),
                change.reason(),
                change.document(),
                before,
                new Snapshot(row.state, row.project().sheet()))));
  }

  private Neighbours registered(Place place) {
    return new Neighbours(
        rows.ofUnitAndYear(place.unit(), place.year()).stream()
            .map(ProjectEntity::project)
            .toList());
  }
}
