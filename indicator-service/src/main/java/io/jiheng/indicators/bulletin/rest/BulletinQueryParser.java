package io.jiheng.indicators.bulletin.rest;

import io.jiheng.indicators.bulletin.Period;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.rest.CourtAccess;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.pattern.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/** Parses what a bulletin is asked for, and refuses courts that the caller may not read. */
@ApplicationScoped
class BulletinQueryParser {

  private final Courts courts;
  private final CourtAccess access;
  private final Clock clock;

  BulletinQueryParser(Courts courts, CourtAccess access, Clock clock) {
    this.courts = courts;
    this.access = access;
    this.clock = clock;
  }

  /** The cases of the court, and where asked of those under it; refused with 403 for others. */
  ValueQuery query(BulletinParams asked) {
    var tree = courts.tree();
    var reached = access.courts(tree, asked.scope());
    return ValueQuery.ofWholeCourt(tree, asked.scope().courtCode())
        .over(asked.scope().scope(), reached);
  }

  /** The days of the month; refused with 422 where it has not begun. */
  Period period(BulletinParams asked) {
    var today = LocalDate.now(clock);
    var month = asked.givenMonth().orElseGet(() -> YearMonth.from(today));
    return Period.of(month, today)
        .orElseThrow(
            () -> Problem.of(422, "month-not-begun").arg("month", month.toString()).exception());
  }
}
