package io.jiheng.budget.attainment.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class SettingRows implements PanacheRepositoryBase<SettingRow, SettingRow.Key> {

  /** Of all rows of the tree, in the order they were entered. */
  List<SettingRow> of(long projectId) {
    return list("projectId = ?1 order by number", projectId);
  }

  int next(long projectId) {
    return (int) count("projectId", projectId) + 1;
  }
}
