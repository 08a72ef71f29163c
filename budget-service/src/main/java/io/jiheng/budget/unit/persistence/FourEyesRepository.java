package io.jiheng.budget.unit.persistence;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class FourEyesRepository
    implements PanacheRepositoryBase<FourEyesEntity, FourEyesEntity.Key> {

  /** The latest first. */
  public PanacheQuery<FourEyesEntity> of(String unit) {
    return find("unitCode = ?1 order by number desc", unit);
  }
}
