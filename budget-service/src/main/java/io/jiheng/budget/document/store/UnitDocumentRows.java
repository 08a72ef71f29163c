package io.jiheng.budget.document.store;

import io.jiheng.budget.document.UnitDocumentKey;
import io.jiheng.budget.sheet.Step;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class UnitDocumentRows implements PanacheRepositoryBase<UnitDocumentRow, UnitDocumentRow.Key> {

  private static final String OF_ONE = "kind = :kind and unitCode = :unit and year = :year";

  /** The latest first. */
  PanacheQuery<UnitDocumentRow> revisions(UnitDocumentKey key) {
    return find(OF_ONE + " order by revision desc", of(key));
  }

  /** The latest by which a document was taken that step. */
  Optional<UnitDocumentRow> latest(UnitDocumentKey key, Step step) {
    Map<String, Object> parameters = new HashMap<>(of(key));
    parameters.put("step", step);
    return find(OF_ONE + " and step = :step order by revision desc", parameters)
        .firstResultOptional();
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
