package io.jiheng.budget.document.persistence;

import io.jiheng.budget.document.UnitDocumentFilter;
import io.jiheng.budget.document.UnitDocumentKey;
import io.jiheng.budget.sheet.Step;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
public class UnitDocumentRepository
    implements PanacheRepositoryBase<UnitDocumentEntity, UnitDocumentEntity.Key> {

  private static final String OF_ONE = "kind = :kind and unitCode = :unit and year = :year";

  /** The latest first. */
  public PanacheQuery<UnitDocumentEntity> revisions(UnitDocumentKey key) {
    return find(OF_ONE + " order by revision desc", of(key));
  }

  /** The latest by which a document was taken that step. */
  public Optional<UnitDocumentEntity> latest(UnitDocumentKey key, Step step) {
    Map<String, Object> parameters = new HashMap<>(of(key));
    parameters.put("step", step);
    return find(OF_ONE + " and step = :step order by revision desc", parameters)
        .firstResultOptional();
  }

  /** The latest revision of each, by unit and the latest year first. */
  public PanacheQuery<UnitDocumentEntity> latest(UnitDocumentFilter filter) {
    return find(query(filter), parameters(filter));
  }

  public void deleteAll(UnitDocumentKey key) {
    delete(OF_ONE, of(key));
  }

  private static Map<String, Object> of(UnitDocumentKey key) {
    return Map.of("kind", key.kind(), "unit", key.unit(), "year", key.year());
  }

  private static String query(UnitDocumentFilter filter) {
    return "from UnitDocumentEntity document where document.kind = :kind and document.revision ="
        + " (select max(other.revision) from UnitDocumentEntity other where other.kind = :kind"
        + " and other.unitCode = document.unitCode and other.year = document.year)"
        + filter.units().map(codes -> " and document.unitCode in :units").orElse("")
        + filter.year().map(number -> " and document.year = :year").orElse("")
        + filter.state().map(name -> " and document.state = :state").orElse("")
        + " order by document.unitCode, document.year desc";
  }

  private static Map<String, Object> parameters(UnitDocumentFilter filter) {
    Map<String, Object> parameters = new HashMap<>(Map.of("kind", filter.kind()));
    filter.units().ifPresent(codes -> parameters.put("units", codes));
    filter.year().ifPresent(number -> parameters.put("year", number));
    filter.state().ifPresent(name -> parameters.put("state", name));
    return parameters;
  }
}
