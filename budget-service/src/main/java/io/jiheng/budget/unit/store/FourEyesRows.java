package io.jiheng.budget.unit.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class FourEyesRows implements PanacheRepositoryBase<FourEyesRow, FourEyesRow.Key> {

  /** The latest first. */
  PanacheQuery<FourEyesRow> of(String unit) {
    return find("unitCode = ?1 order by number desc", unit);
  }
}
