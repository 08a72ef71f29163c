package io.jiheng.budget.sheet.store;

import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.sheet.ProjectState;
import io.jiheng.budget.sheet.Revision;
import io.jiheng.budget.sheet.Revision.Snapshot;
import io.jiheng.budget.sheet.Step;
import io.jiheng.budget.sheet.check.Finding;
import io.jiheng.budget.sheet.check.SheetCheck;
import io.jiheng.budget.sheet.check.Surroundings;
import io.jiheng.budget.unit.store.UnitRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Takes in many sheets together 批量编报; all are entered as drafts or none is. */
@ApplicationScoped
public class SheetIntake {

  private final ProjectRows rows;
  private final RevisionRows revisions;
  private final UnitRegister units;
  private final Clock clock;

  SheetIntake(ProjectRows rows, RevisionRows revisions, UnitRegister units, Clock clock) {
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
  public List<List<Finding>> check(List<ProjectSheet> sheets) {
    Map<String, Boolean> known = new HashMap<>();
    // In the order of their codes, so that two files with the same units do not wait for each
    // other.
    sheets.stream()
        .map(sheet -> sheet.key().unit())
        .sorted()
        .forEach(unit -> known.computeIfAbsent(unit, units::hold));
    Map<Place, List<ProjectSheet>> neighbours = new HashMap<>();
    List<List<Finding>> findings = new ArrayList<>();
    for (ProjectSheet sheet : sheets) {
      Place place = new Place(sheet.key().unit(), sheet.key().year());
      List<ProjectSheet> others = neighbours.computeIfAbsent(place, this::registered);
      findings.add(
          SheetCheck.findings(sheet, new Surroundings(known.get(sheet.key().unit()), others)));
      others.add(sheet);
    }
    return findings;
  }

  /**
   * Enters sheets that were checked in the same transaction.
   *
   * @param entered is told after each how many there are
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Project> enter(List<ProjectSheet> sheets, Change change, IntConsumer entered) {
    List<Project> projects = new ArrayList<>();
    for (ProjectSheet sheet : sheets) {
      projects.add(enter(sheet, change));
      entered.accept(projects.size());
    }
    return projects;
  }

  private Project enter(ProjectSheet sheet, Change change) {
    ProjectRow row = new ProjectRow();
    row.state = ProjectState.DRAFT;
    row.take(sheet);
    row.revision = 1;
    row.changedAt = clock.instant();
    rows.persist(row);
    revisions.persist(
        RevisionRow.of(
            row.id,
            new Revision(
                row.revision,
                Step.CREATE,
                row.changedAt,
                change.by(),
                change.reason(),
                change.document(),
                Optional.empty(),
                new Snapshot(row.state, sheet))));
    return new Project(row.id, sheet, row.state, row.revision, row.changedAt);
  }

  private List<ProjectSheet> registered(Place place) {
    List<ProjectSheet> sheets = new ArrayList<>();
    rows.ofUnitAndYear(place.unit(), place.year())
        .forEach(row -> sheets.add(row.project().sheet()));
    return sheets;
  }
}
