package io.jiheng.budget.attainment.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ReportRows implements PanacheRepositoryBase<ReportRow, ReportRow.Key> {

  /** Of all rows of the tree: by day, what corrects after what it corrects. */
  List<ReportRow> of(long projectId) {
    return list("projectId = ?1 order by asOf, number", projectId);
  }

  int next(long projectId) {
    return (int) count("projectId", projectId) + 1;
  }
}
