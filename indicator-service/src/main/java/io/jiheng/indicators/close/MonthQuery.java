package io.jiheng.indicators.close;

import io.jiheng.indicators.organization.CourtTree;
import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.query.slice.ValueQuery;
import java.util.List;

/** What is asked for a month: all cases of the courts, cut by nothing. */
final class MonthQuery {

  private MonthQuery() {}

  /** Of the courts that the scope reaches as the tree stands. */
  static ValueQuery of(CourtTree tree, String court, Scope scope) {
    return of(tree, court, scope, scope == Scope.SUBTREE ? tree.subtree(court) : List.of(court));
  }

  /** Of the courts named. */
  static ValueQuery of(CourtTree tree, String court, Scope scope, List<String> courts) {
    return ValueQuery.ofWholeCourt(tree, court).over(scope, courts);
  }
}
