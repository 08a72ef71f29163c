package io.jiheng.budget.imports.persistence;

import io.jiheng.budget.imports.ImportFilter;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@ApplicationScoped
public class ImportRepository implements PanacheRepositoryBase<ImportEntity, Long> {

  /** The latest first. */
  public List<ImportEntity> list(ImportFilter filter, int page, int size) {
    Map<String, Object> asked = asked(filter);
    return find(condition(asked), Sort.descending("id"), asked).page(page, size).list();
  }

  public long count(ImportFilter filter) {
    Map<String, Object> asked = asked(filter);
    return count(condition(asked), asked);
  }

  /** What is asked for by the field it is asked of. */
  private static Map<String, Object> asked(ImportFilter filter) {
    Map<String, Object> asked = new TreeMap<>();
    filter.by().ifPresent(name -> asked.put("uploadedBy", name));
    filter.state().ifPresent(state -> asked.put("state", state));
    return asked;
  }

  private static String condition(Map<String, Object> asked) {
    return asked.keySet().stream()
        .map(field -> field + " = :" + field)
        .reduce("1 = 1", (left, right) -> left + " and " + right);
  }
}
