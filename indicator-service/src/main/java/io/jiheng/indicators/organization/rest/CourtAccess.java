package io.jiheng.indicators.organization.rest;

import io.jiheng.indicators.organization.CourtTree;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Sight;
import io.jiheng.pattern.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Who may see which court: those in the token's claim, and the courts under them. */
@ApplicationScoped
public class CourtAccess {

  private final Caller caller;
  private final Sight sight;

  CourtAccess(Caller caller, Sight sight) {
    this.caller = caller;
    this.sight = sight;
  }

  public boolean maySee(CourtTree tree, String court) {
    return sight.of(DataScope.Kind.COURT, sees(tree, court));
  }

  /** The same of many courts, or of none. */
  public Predicate<String> maySee(CourtTree tree) {
    return sight.bounds(DataScope.Kind.COURT, court -> sees(tree, court));
  }

  /** Refuses with 403 where the caller may not see the court. */
  public void check(CourtTree tree, String court) {
    if (!maySee(tree, court)) {
      throw Problem.of(403, "court-not-yours").arg("court", court).exception();
    }
  }

  /** The courts of a scope; refuses with 403 where the caller may not see them. */
  public List<String> courts(CourtTree tree, ScopeParams scope) {
    check(tree, scope.courtCode());
    return scope.courts(tree);
  }

  /**
   * What is there and of a court that the caller may see.
   *
   * @throws RuntimeException the one of {@code missing} for all else
   */
  public <T> T find(
      CourtTree tree,
      Optional<T> found,
      Function<T, String> court,
      Supplier<RuntimeException> missing) {
    return sight.find(DataScope.Kind.COURT, found, it -> sees(tree, court.apply(it)), missing);
  }

  private boolean sees(CourtTree tree, String court) {
    return caller.seesAllCourts()
        || caller.courts().stream().anyMatch(own -> tree.isUnder(court, own));
  }
}
