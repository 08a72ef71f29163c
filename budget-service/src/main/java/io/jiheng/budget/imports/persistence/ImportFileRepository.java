package io.jiheng.budget.imports.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class ImportFileRepository implements PanacheRepositoryBase<ImportFileEntity, Long> {

  /**
   * Holds a file until the transaction ends.
   *
   * @return false if somebody else does
   */
  public boolean hold(long id) {
    return !getEntityManager()
        .createNativeQuery(
            "select import_id from import_file where import_id = :id for update skip locked")
        .setParameter("id", id)
        .getResultList()
        .isEmpty();
  }
}
