package io.jiheng.budget.sheet;

import io.jiheng.budget.sheet.persistence.RevisionRepository;
import io.jiheng.budget.sheet.print.FormHead;
import io.jiheng.budget.unit.BudgetUnit;
import io.jiheng.budget.unit.UnitRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Gathers what the forms of a project have over their rows 表头. */
@ApplicationScoped
public class FormHeads {

  private final UnitRegister units;
  private final RevisionRepository revisions;

  FormHeads(UnitRegister units, RevisionRepository revisions) {
    this.units = units;
    this.revisions = revisions;
  }

  @Transactional
  public FormHead of(Project project) {
    BudgetUnit unit = units.get(project.sheet().key().unit());
    return new FormHead(project.sheet(), unit, unit.parent().flatMap(units::find));
  }

  /** The budget as it was first approved 年初预算数; empty before that. */
  @Transactional
  public Optional<BudgetFigures> initial(Project project) {
    return revisions
        .find("projectId = ?1 and step = ?2 order by number", project.id(), Step.APPROVE)
        .firstResultOptional()
        .map(row -> row.revision().after().sheet().budget());
  }
}
