package io.jiheng.indicators.limits;

import io.jiheng.indicators.casefile.LimitRow;
import io.jiheng.indicators.store.LimitChanges;
import io.jiheng.indicators.store.LimitChanges.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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

  /**
   * The own table of a court.
   *
   * @param version how often it was changed
   * @param rows none where the court goes by the statutory table
   */
  public record Table(int version, List<OwnLimit> rows) {}

  @Transactional
  public Table of(String court) {
    // The version first: were it newer than the rows, a change based on them would undo others.
    var version = change.version(LimitChanges.TABLES, court);
    return table(court, version);
  }

  /** The changes of the own table of a court, the newest first. */
  @Transactional
  public RecordedChanges<List<LimitRow>> changes(String court, int size, long offset) {
    return change.list(LimitChanges.TABLES, court, size, offset);
  }

  /**
   * Makes these the own rows of a court, and no others. What is the same stays as it was entered.
   *
   * @param rows each key once
   * @param expected the version that the change is based on, if the caller said so
   */
  @Transactional
  public Table put(String court, Collection<LimitRow> rows, OptionalInt expected, String by) {
    var version = change.hold(LimitChanges.TABLES, court, expected);
    var former = repository.of(court);
    var before = former.stream().map(OwnLimitEntity::row).toList();
    if (rows.size() == before.size() && Set.copyOf(before).containsAll(rows)) {
      return table(court, version);
    }
    var wanted = rows.stream().collect(Collectors.toMap(LimitRow::key, Function.identity()));
    former.stream().filter(r -> !wanted.containsKey(r.row().key())).forEach(repository::delete);
    var byKey = former.stream().collect(Collectors.toMap(r -> r.row().key(), r -> r));
    var at = clock.instant();
    for (var row : rows) {
      if (!before.contains(row)) {
        var entity = byKey.getOrDefault(row.key(), new OwnLimitEntity());
        entity.take(court, new OwnLimit(row, by, at));
        repository.persist(entity);
      }
    }
    return touched(court, new Change<>(version + 1, by, at, some(before), some(rows)));
  }

  /** Takes the own table of a court away, if it has one. */
  @Transactional
  public Table remove(String court, OptionalInt expected, String by) {
    var version = change.hold(LimitChanges.TABLES, court, expected);
    var before = repository.of(court).stream().map(OwnLimitEntity::row).toList();
    if (before.isEmpty()) {
      return new Table(version, List.of());
    }
    repository.delete("court", court);
    var at = clock.instant();
    return touched(court, new Change<>(version + 1, by, at, some(before), Optional.empty()));
  }

  private Table touched(String court, Change<List<LimitRow>> made) {
    change.touch(LimitChanges.TABLES, court, made);
    return table(court, made.version());
  }

  private Table table(String court, int version) {
    return new Table(version, repository.of(court).stream().map(OwnLimitEntity::own).toList());
  }

  private static Optional<List<LimitRow>> some(Collection<LimitRow> rows) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(rows));
  }
}
