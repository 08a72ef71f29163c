package io.jiheng.indicators.organization;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.Session;

/**
 * The courts. The tree is read often and changed rarely: it is held for a second, so that a change
 * made through another replica is seen within one.
 */
@ApplicationScoped
public class Courts {

  private static final Duration HELD_FOR = Duration.ofSeconds(1);
  private static final Duration STALE_AFTER = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String ONE_AFTER_THE_OTHER = "lock table court in share row exclusive mode";

  private final CourtRepository repository;
  private final CourtTable table;
  private final Session session;
  private final Clock clock;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile Held held = new Held(new CourtTree(List.of()), Instant.MIN);

  private record Held(CourtTree tree, Instant readAt) {}

  Courts(CourtRepository repository, CourtTable table, Session session, Clock clock) {
    this.repository = repository;
    this.table = table;
    this.session = session;
    this.clock = clock;
  }

  /** The tree as it stands, at most a second old. */
  public CourtTree tree() {
    var known = held;
    var now = clock.instant();
    if (known.readAt().plus(HELD_FOR).isAfter(now) && !known.readAt().isAfter(now)) {
      return known.tree();
    }
    return reading.tryLock() ? readLocked() : known(now);
  }

  /** While one reads, the others are answered from what was read before, if it was not long ago. */
  private CourtTree known(Instant now) {
    var known = held;
    if (known.readAt().plus(STALE_AFTER).isAfter(now)) {
      return known.tree();
    }
    try {
      if (reading.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return readLocked();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new CourtsUnreadException(new SQLTransientException("the courts are not read in time"));
  }

  private CourtTree readLocked() {
    try {
      var readAt = clock.instant();
      var tree = new CourtTree(table.all());
      held = new Held(tree, readAt);
      return tree;
    } catch (SQLException e) {
      throw new CourtsUnreadException(e);
    } finally {
      reading.unlock();
    }
  }

  /**
   * Names a court, or changes what was said of it. Two courts that are placed at the same time,
   * each under the other, would both find the tree in order: who places one waits for the other,
   * and looks at the tree only then.
   *
   * @return whether the court is new
   */
  @Transactional
  public boolean put(Court court) {
    session.createNativeMutationQuery(ONE_AFTER_THE_OTHER).executeUpdate();
    court.parent().ifPresent(parent -> check(read(), court.code(), parent));
    var entity = Optional.ofNullable(repository.findById(court.code()));
    var target = entity.orElseGet(CourtEntity::new);
    target.code = court.code();
    target.name = court.name();
    target.level = court.level();
    target.parent = court.parent().orElse(null);
    target.targetSets = court.targetSets();
    target.noRanking = court.noRanking();
    if (entity.isEmpty()) {
      repository.persist(target);
    }
    repository.flush();
    read();
    return entity.isEmpty();
  }

  private static void check(CourtTree tree, String court, String parent) {
    if (tree.court(parent).isEmpty()) {
      throw CourtRefusals.unknownParent(court, parent);
    }
    if (tree.isUnder(parent, court)) {
      throw CourtRefusals.circle(court, parent);
    }
  }

  private CourtTree read() {
    var tree =
        new CourtTree(
            repository.listAll(Sort.by("code")).stream().map(CourtEntity::toCourt).toList());
    held = new Held(tree, clock.instant());
    return tree;
  }
}
