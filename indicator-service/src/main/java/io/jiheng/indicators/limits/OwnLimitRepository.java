package io.jiheng.indicators.limits;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The table of the own tables. */
@ApplicationScoped
class OwnLimitRepository implements PanacheRepositoryBase<OwnLimitEntity, OwnLimitEntity.Key> {

  List<OwnLimitEntity> of(String court) {
    return list("court", Sort.by("family").and("procedure"), court);
  }
}
