package io.jiheng.indicators.close;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The table of reopenings. It can be added to and read. */
@ApplicationScoped
class ReopeningRepository implements PanacheRepositoryBase<ReopeningEntity, UUID> {

  /** Those rows as closes, each with its reopening where it has one. */
  List<PeriodClose> closes(Collection<CloseEntity> rows) {
    Map<UUID, PeriodClose.Reopening> reopenings = new HashMap<>();
    if (!rows.isEmpty()) {
      list("close in ?1", rows.stream().map(row -> row.id).toList())
          .forEach(row -> reopenings.put(row.close, row.reopening()));
    }
    return rows.stream()
        .map(row -> row.close(Optional.ofNullable(reopenings.get(row.id))))
        .toList();
  }

  void add(PeriodClose close, PeriodClose.Reopening reopening) {
    persist(ReopeningEntity.of(close, reopening));
  }
}
