package io.jiheng.budget.document.store;

import io.jiheng.budget.document.UnitDocumentKey;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class UnitDocumentRows implements PanacheRepositoryBase<UnitDocumentRow, UnitDocumentRow.Key> {

  private static final String OF_ONE = "kind = :kind and unitCode = :unit and year = :year";

  /** The latest first. */
  PanacheQuery<UnitDocumentRow> revisions(UnitDocumentKey key) {
    return find(OF_ONE + " order by revision desc", of(key));
  }

  PanacheQuery<UnitDocumentRow> latest(UnitDocumentFilter filter) {
    return find(filter.query(), filter.parameters());
  }

  void deleteAll(UnitDocumentKey key) {
    delete(OF_ONE, of(key));
  }

  private static Map<String, Object> of(UnitDocumentKey key) {
    return Map.of("kind", key.kind(), "unit", key.unit(), "year", key.year());
  }
}
