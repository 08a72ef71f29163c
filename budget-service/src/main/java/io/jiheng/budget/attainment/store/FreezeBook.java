package io.jiheng.budget.attainment.store;

import io.jiheng.budget.attainment.Freeze;
import io.jiheng.budget.attainment.Link;
import io.jiheng.budget.attainment.TargetRow;
import io.jiheng.budget.attainment.TargetValue;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.store.ProjectRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Counted values held fast with their proof 定格. */
@ApplicationScoped
public class FreezeBook {

  private final FreezeRows rows;
  private final ProjectRegister projects;
  private final TargetBook targets;
  private final CountedValues counted;
  private final Clock clock;

  FreezeBook(
      FreezeRows rows,
      ProjectRegister projects,
      TargetBook targets,
      CountedValues counted,
      Clock clock) {
    this.rows = rows;
    this.projects = projects;
    this.targets = targets;
    this.counted = counted;
    this.clock = clock;
  }

  /** Freezes a row at the value of exactly that day; another day's would prove something else. */
  @Transactional
  public Freeze freeze(long projectId, int row, LocalDate day, String by) {
    Project project = projects.hold(projectId);
    Indicator indicator = Rows.indicator(project, row);
    LocalDate today = LocalDate.now(clock);
    int year = project.sheet().key().year();
    if (day.getYear() != year || day.isAfter(today)) {
      throw AttainmentRefusals.dayOutside(year, today);
    }
    TargetRow found = targets.rows(project, day).get(row - 1);
    Link link =
        found.link().filter(Link::confirmed).orElseThrow(() -> AttainmentRefusals.notLinked(row));
    List<TargetValue> values = counted.known(project, day).of(link.code(), found.bar());
    TargetValue value =
        values.stream()
            .filter(known -> known.asOf().equals(day))
            .findFirst()
            .orElseThrow(() -> AttainmentRefusals.notOfThatDay(day, values));
    Freeze freeze =
        new Freeze(
            row,
            indicator.description(),
            rows.next(projectId),
            value.frozen(),
            clock.instant(),
            by);
    rows.persist(FreezeRow.of(projectId, freeze));
    return freeze;
  }

  /** Of one row of the tree, the latest entered first. */
  @Transactional
  public List<Freeze> of(Project project, int row) {
    Rows.indicator(project, row);
    return rows.of(project.id()).stream()
        .map(FreezeRow::freeze)
        .filter(freeze -> freeze.row() == row)
        .sorted((one, other) -> other.number() - one.number())
        .toList();
  }
}
