package io.jiheng.budget.attainment.store;

import io.jiheng.budget.attainment.Link;
import io.jiheng.budget.attainment.Setting;
import io.jiheng.budget.attainment.TargetRow;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.store.ProjectRegister;
import io.jiheng.budget.target.Comparison;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What people settled of rows 指标设定: the indicator it is linked to, and how it is read. */
@ApplicationScoped
public class SettingBook {

  private final SettingRows rows;
  private final ProjectRegister projects;
  private final TargetBook targets;
  private final Clock clock;

  SettingBook(SettingRows rows, ProjectRegister projects, TargetBook targets, Clock clock) {
    this.rows = rows;
    this.projects = projects;
    this.targets = targets;
    this.clock = clock;
  }

  /** Links a row to an indicator or, without a code, to none; and says how it is to be read. */
  @Transactional
  public void settle(
      long projectId, int row, Optional<String> code, Optional<Comparison> readAs, String by) {
    enter(projects.hold(projectId), row, code, readAs, by);
  }

  /** Confirms every link that is proposed. */
  @Transactional
  public void confirmAll(long projectId, String by) {
    Project project = projects.hold(projectId);
    for (TargetRow row : targets.rows(project, LocalDate.now(clock))) {
      row.link()
          .filter(link -> !link.confirmed())
          .map(Link::code)
          .ifPresent(code -> enter(project, row.row(), Optional.of(code), Optional.empty(), by));
    }
  }

  private void enter(
      Project project, int row, Optional<String> code, Optional<Comparison> readAs, String by) {
    Indicator indicator = Rows.indicator(project, row);
    Setting setting =
        new Setting(
            row,
            indicator.description(),
            rows.next(project.id()),
            code,
            readAs,
            clock.instant(),
            by);
    rows.persist(SettingRow.of(project.id(), setting));
  }
}
