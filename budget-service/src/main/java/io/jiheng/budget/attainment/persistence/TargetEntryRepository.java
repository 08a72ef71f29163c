package io.jiheng.budget.attainment.persistence;

import io.jiheng.budget.attainment.TargetOwner;
import io.jiheng.budget.attainment.TargetOwner.OfProject;
import io.jiheng.budget.attainment.TargetOwner.OfUnit;
import io.jiheng.budget.history.HistoryBound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;

/** A table of entries of rows, whoever's they are. Each owner's are counted from 1. */
abstract class TargetEntryRepository<E extends TargetEntryEntity>
    implements PanacheRepositoryBase<E, Long> {

  /** Of all rows of an owner, in the order they were entered. */
  public List<E> of(TargetOwner owner) {
    if (owner instanceof OfProject project) {
      return list("projectId = ?1 order by number", project.id());
    }
    OfUnit unit = (OfUnit) owner;
    return list("unitCode = ?1 and year = ?2 order by number", unit.unit(), unit.year());
  }

  /**
   * The number of the next entry of an owner whose sheet the caller holds.
   *
   * @throws io.jiheng.pattern.refusal.RefusedException where there are as many as there may be
   */
  public int next(TargetOwner owner) {
    long entered =
        owner instanceof OfProject project
            ? count("projectId", project.id())
            : count(
                "unitCode = ?1 and year = ?2", ((OfUnit) owner).unit(), ((OfUnit) owner).year());
    return HistoryBound.ENTRIES.admit(Math.toIntExact(entered) + 1);
  }
}
