package io.jiheng.budget.sheet.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ProjectRows implements PanacheRepositoryBase<ProjectRow, Long> {

  List<ProjectRow> ofUnitAndYear(String unit, int year) {
    return list("unitCode = ?1 and year = ?2 order by id", unit, year);
  }
}
