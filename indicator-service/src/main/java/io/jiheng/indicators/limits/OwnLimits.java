package io.jiheng.indicators.limits;

import io.jiheng.indicators.casefile.LimitRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The own tables of courts 本院审限表. A row takes the place of the statutory row with the same family
 * and procedure, for the cases of that court alone; the courts under it go by tables of their own.
 */
@ApplicationScoped
public class OwnLimits {

  private final OwnLimitRepository repository;
  private final LimitChange change;
  private final Clock clock;

  OwnLimits(OwnLimitRepository repository, LimitChange change, Clock clock) {
    this.repository = repository;
    this.change = change;
    this.clock = clock;
  }

  /** The own rows of a court; none where it goes by the statutory table. */
  @Transactional
  public List<OwnLimit> of(String court) {
    return repository.of(court).stream().map(OwnLimitEntity::own).toList();
  }

  /**
   * Makes these the own rows of a court, and no others. What is the same stays as it was entered.
   *
   * @param rows each key once
   */
  @Transactional
  public void put(String court, Collection<LimitRow> rows, String by) {
    change.hold();
    var former = repository.of(court);
    var unchanged = former.stream().map(OwnLimitEntity::row).collect(Collectors.toSet());
    if (rows.size() == former.size() && unchanged.containsAll(rows)) {
      return;
    }
    var wanted = rows.stream().collect(Collectors.toMap(LimitRow::key, Function.identity()));
    former.stream().filter(r -> !wanted.containsKey(r.row().key())).forEach(repository::delete);
    var byKey = former.stream().collect(Collectors.toMap(r -> r.row().key(), r -> r));
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (var row : rows) {
      if (!unchanged.contains(row)) {
        var entity = byKey.getOrDefault(row.key(), new OwnLimitEntity());
        entity.take(court, new OwnLimit(row, by, at));
        repository.persist(entity);
      }
    }
    change.touch(court);
  }

  /** Takes the own table of a court away, if it has one. */
  @Transactional
  public void remove(String court) {
    change.hold();
    if (repository.delete("court", court) > 0) {
      change.touch(court);
    }
  }
}
