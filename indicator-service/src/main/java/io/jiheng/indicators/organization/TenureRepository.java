package io.jiheng.indicators.organization;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The table of the rosters. What is withdrawn is found by its id only. */
@ApplicationScoped
class TenureRepository implements PanacheRepositoryBase<TenureEntity, UUID> {

  private static final Sort ORDER = Sort.by("court").and("judge").and("fromDay").and("id");

  /** Those that cover any day of a window. */
  PanacheQuery<TenureEntity> within(Collection<String> courts, LocalDate from, LocalDate to) {
    return find(
        "court in :courts and not withdrawn"
            + " and fromDay <= :to and (toDay is null or toDay >= :from)",
        ORDER,
        Map.of("courts", courts, "from", from, "to", to));
  }

  PanacheQuery<TenureEntity> all(Collection<String> courts) {
    return find("court in :courts and not withdrawn", ORDER, Map.of("courts", courts));
  }

  /** Those on the rosters on a day, or ever. */
  PanacheQuery<TenureEntity> on(Collection<String> courts, Optional<LocalDate> day) {
    return day.map(one -> within(courts, one, one)).orElseGet(() -> all(courts));
  }

  /** A row other than this one that has the judge on the roster on one of the same days. */
  Optional<RosterEntry> overlapping(UUID id, Tenure tenure) {
    return find(
            "court = ?1 and judge = ?2 and not withdrawn and id <> ?3",
            tenure.court(),
            tenure.judge(),
            id)
        .list()
        .stream()
        .map(TenureEntity::entry)
        .filter(other -> other.tenure().overlaps(tenure))
        .findFirst();
  }
}
