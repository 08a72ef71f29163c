package io.jiheng.budget.imports;

import io.jiheng.budget.document.UnitDocumentKey;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectKey;
import java.util.Optional;

/**
 * What an import has entered.
 *
 * @param projectId empty for what is of no project
 */
public record Entry(Kind kind, String unit, int year, String name, Optional<Long> projectId) {

  /** What was entered. */
  public enum Kind {
    /** 项目绩效目标表 */
    PROJECT,
    /** 整体绩效目标表 */
    OVERALL_SHEET,
    /** 部门整体绩效目标 */
    DEPARTMENT_PLAN,
    /** 绩效自评表 */
    SELF_EVALUATION,
    /** 绩效运行监控表 */
    MONITORING
  }

  static Entry of(Project project) {
    return of(Kind.PROJECT, project);
  }

  static Entry of(Kind kind, Project project) {
    ProjectKey key = project.sheet().key();
    return new Entry(kind, key.unit(), key.year(), key.name(), Optional.of(project.id()));
  }

  static Entry of(UnitDocumentKey key) {
    return new Entry(Kind.valueOf(key.kind().name()), key.unit(), key.year(), "", Optional.empty());
  }
}
