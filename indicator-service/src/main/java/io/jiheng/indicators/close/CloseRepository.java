package io.jiheng.indicators.close;

import io.jiheng.indicators.organization.Scope;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The table of closes. It can be added to and read. */
@ApplicationScoped
class CloseRepository implements PanacheRepositoryBase<CloseEntity, UUID> {

  private static final Sort NEWEST_FIRST = Sort.descending("closedAt").and("id");

  /** Ever: the bounds of a selection that names none. */
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  private static final LocalDate LAST = LocalDate.of(9999, 12, 1);

  /** The latest close of a month, in force or not. */
  Optional<CloseEntity> latest(String court, Scope scope, YearMonth month) {
    return find(
            "court = ?1 and scope = ?2 and firstDay = ?3",
            Sort.descending("edition"),
            court,
            scope,
            month.atDay(1))
        .firstResultOptional();
  }

  PanacheQuery<CloseEntity> select(CloseSelection selection) {
    return find(
        "court = :court and firstDay between :from and :to",
        NEWEST_FIRST,
        Map.of(
            "court",
            selection.court(),
            "from",
            selection.from().map(month -> month.atDay(1)).orElse(FIRST),
            "to",
            selection.to().map(month -> month.atDay(1)).orElse(LAST)));
  }

  /** Every close of a court, in force or not. */
  List<CloseEntity> ofCourt(String court) {
    return list("court", court);
  }
}
