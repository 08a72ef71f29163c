package io.jiheng.indicators.query.rest;

import io.jiheng.indicators.organization.CourtTree;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may read which court: those in the token's claim, and the courts under them. */
@ApplicationScoped
class CourtAccess {

  private final Caller caller;

  CourtAccess(Caller caller) {
    this.caller = caller;
  }

  boolean maySee(CourtTree tree, String court) {
    return caller.seesAllCourts()
        || caller.courts().stream().anyMatch(own -> tree.isUnder(court, own));
  }

  /** Refuses with 403 where the caller may not read the court. */
  void check(CourtTree tree, String court) {
    if (!maySee(tree, court)) {
      throw Problem.of(403, "court-not-yours").arg("court", court).exception();
    }
  }
}
