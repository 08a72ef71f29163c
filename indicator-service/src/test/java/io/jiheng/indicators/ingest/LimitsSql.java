package io.jiheng.indicators.ingest;

import io.jiheng.indicators.bruteforce.AnyLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts own tables and calendars in the place of what the database holds of them. */
final class LimitsSql {

  private LimitsSql() {}

  static List<String> of(AnyLimits limits) {
    var statements =
        new ArrayList<>(List.of("delete from court_time_limit", "delete from holiday_calendar"));
    for (var own : limits.own()) {
      var row = own.row();
      statements.add(
          "insert into court_time_limit values ('%s', '%s', '%s', %d, %d, '%s', 'T', now())"
              .formatted(
                  own.court(),
                  row.family(),
                  row.procedure(),
                  row.limit().months(),
                  row.limit().days(),
                  row.basis()));
    }
    for (var year : limits.years()) {
      statements.add(
          "insert into holiday_calendar values (%d, %s, %s, 'T', now())"
              .formatted(
                  year,
                  days(AnyLimits.of(year, limits.holidays())),
                  days(AnyLimits.of(year, limits.working()))));
    }
    return statements;
  }

  private static String days(Set<LocalDate> days) {
    return days.stream()
        .map(day -> "'" + day + "'")
        .collect(Collectors.joining(",", "array[", "]::date[]"));
  }
}
