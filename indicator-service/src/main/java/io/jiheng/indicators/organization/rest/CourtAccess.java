package io.jiheng.indicators.organization.rest;

import io.jiheng.indicators.organization.CourtTree;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may see which court: those in the token's claim, and the courts under them. */
@ApplicationScoped
public class CourtAccess {

  private final Caller caller;

  CourtAccess(Caller caller) {
    this.caller = caller;
  }

  public boolean maySee(CourtTree tree, String court) {
    return caller.seesAllCourts()
        || caller.courts().stream().anyMatch(own -> tree.isUnder(court, own));
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
}
