package io.jiheng.budget.sheet.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ProjectRows implements PanacheRepositoryBase<ProjectRow, Long> {

  List<ProjectRow> ofUnitAndYear(String unit, int year) {
    return list("unitCode = ?1 and year = ?2 order by id", unit, year);
  }

  /**
   * Holds a project until the transaction ends.
   *
   * @return false if somebody else does, or has changed it since this revision
   */
  boolean hold(long id, int revision) {
    return !getEntityManager()
        .createNativeQuery(
            "select id from project where id = :id and revision = :revision"
                + " for update skip locked")
        .setParameter("id", id)
        .setParameter("revision", revision)
        .getResultList()
        .isEmpty();
  }
}
