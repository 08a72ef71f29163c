package io.jiheng.indicators.ledger;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The table of the ledger. It can be added to and read. */
@ApplicationScoped
class LedgerEntryRepository implements PanacheRepositoryBase<LedgerEntryEntity, UUID> {

  /** How a selection is said in a query, and the values it names. */
  record Where(String text, Map<String, Object> values) {

    static Where of(LedgerSelection selection) {
      var text = new StringBuilder("court in :courts");
      var values = new HashMap<String, Object>();
      values.put("courts", selection.courts());
      cut(text, values, " and item = :item", "item", selection.item());
      cut(text, values, " and department = :department", "department", selection.department());
      cut(text, values, " and countsOn >= :from", "from", selection.from());
      cut(text, values, " and countsOn <= :to", "to", selection.to());
      return new Where(text.toString(), values);
    }

    private static void cut(
        StringBuilder text,
        Map<String, Object> values,
        String condition,
        String name,
        Optional<?> value) {
      if (value.isPresent()) {
        text.append(condition);
        values.put(name, value.get());
      }
    }
  }

  void add(LedgerEntry entry) {
    persist(LedgerEntryEntity.of(entry));
  }

  Optional<LedgerEntry> entry(UUID id) {
    return findByIdOptional(id).map(LedgerEntryEntity::entry);
  }

  /** The entries of a court that stand under these references. */
  List<LedgerEntry> ofReferences(String court, Collection<String> references) {
    return references.isEmpty()
        ? List.of()
        : find("court = ?1 and reference in ?2", court, references)
            .page(0, references.size())
            .list()
            .stream()
            .map(LedgerEntryEntity::entry)
            .toList();
  }

  /** The counter-entry to an entry, if there is one. */
  Optional<LedgerEntry> reversalOf(LedgerEntry entry) {
    return find("court = ?1 and reverses = ?2", entry.booking().court(), entry.id())
        .firstResultOptional()
        .map(LedgerEntryEntity::entry);
  }

  PanacheQuery<LedgerEntryEntity> select(LedgerSelection selection, Sort sort) {
    var where = Where.of(selection);
    return find(where.text(), sort, where.values());
  }
}
