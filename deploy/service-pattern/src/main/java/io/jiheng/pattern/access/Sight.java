package io.jiheng.pattern.access;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Decides what the caller has in sight 数据权限 and keeps that it was asked.
 *
 * <p>Services bring the rule, for only they know which court a thing belongs to. That each asks
 * here is what {@link DataScopeGuard} holds every operation to.
 */
@ApplicationScoped
public class Sight {

  private final AskedScopes asked;

  Sight(AskedScopes asked) {
    this.asked = asked;
  }

  /** The answer of a rule of this kind. */
  public boolean of(DataScope.Kind kind, boolean seen) {
    return bounds(kind, seen);
  }

  /** Bounds of this kind, within which all that is answered or changed lies. */
  public <T> T bounds(DataScope.Kind kind, T bounds) {
    // Kafka and the clock ask too, without a caller.
    if (Arc.container().requestContext().isActive()) {
      asked.add(kind);
    }
    return bounds;
  }

  /**
   * What has an id, for those who have it in sight. For all others it is not there: the answer is
   * the one for an id that nothing has, so that nobody learns which ids are taken.
   *
   * @throws RuntimeException the one of {@code missing}
   */
  public <T> T find(
      DataScope.Kind kind,
      Optional<T> found,
      Predicate<T> seen,
      Supplier<RuntimeException> missing) {
    return bounds(kind, found).filter(seen).orElseThrow(missing);
  }

  boolean wasAsked(DataScope.Kind kind) {
    return kind == DataScope.Kind.NONE || asked.contains(kind);
  }
}
