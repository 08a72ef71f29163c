package io.jiheng.budget.overview.rest;

import io.jiheng.budget.overview.LineFilter;
import io.jiheng.budget.overview.LineOrder;
import io.jiheng.budget.overview.ProjectLine;
import io.jiheng.budget.overview.ProjectLines;
import io.jiheng.budget.unit.rest.UnitScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds projects as the list of projects does 项目检索, among those the caller may see. */
@ApplicationScoped
public class ProjectSearch {

  private final ProjectLines lines;
  private final UnitScope scope;
  private final Clock clock;

  ProjectSearch(ProjectLines lines, UnitScope scope, Clock clock) {
    this.lines = lines;
    this.scope = scope;
    this.clock = clock;
  }

  public long count(ListQuery query) {
    return lines.count(filter(query));
  }

  /** Their ids in the order asked for. */
  public List<Long> ids(ListQuery query, int most) {
    return lines.list(filter(query), LineOrder.of(query.sort()), 0, most).stream()
        .map(ProjectLine::id)
        .toList();
  }

  LineFilter filter(ListQuery query) {
    return new LineFilter(
        scope.units(Optional.ofNullable(query.unit()), Optional.ofNullable(query.court())).codes(),
        Optional.ofNullable(query.year()),
        Optional.ofNullable(query.state()),
        Optional.ofNullable(query.text()).map(String::strip).filter(text -> !text.isEmpty()),
        Optional.ofNullable(query.behindPlan()),
        Optional.ofNullable(query.asOf()).orElseGet(() -> LocalDate.now(clock)));
  }
}
