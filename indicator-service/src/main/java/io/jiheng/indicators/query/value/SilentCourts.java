package io.jiheng.indicators.query.value;

import io.jiheng.indicators.casefile.CourtTime;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.query.snapshot.Snapshot;
import io.jiheng.indicators.store.CourtCount;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the courts of a query that have fallen silent 断报法院, by the counters of one moment. */
public final class SilentCourts {

  private SilentCourts() {}

  /** Those of the courts that had fallen silent on a day; none where that day is long past. */
  public static List<String> among(Collection<String> courts, Snapshot snapshot, LocalDate asOf) {
    var newest =
        snapshot.counts().values().stream()
            .flatMap(count -> count.newestEventTime().stream())
            .max(Comparator.naturalOrder())
            .map(CourtTime::dayOf);
    if (newest.filter(day -> Silence.isJudged(asOf, day)).isEmpty()) {
      return List.of();
    }
    var until = newest.filter(day -> day.isBefore(asOf)).orElse(asOf);
    return courts.stream()
        .filter(snapshot.counts()::containsKey)
        .filter(court -> isSilent(snapshot.counts().get(court), snapshot, until))
        .toList();
  }

  private static boolean isSilent(CourtCount count, Snapshot snapshot, LocalDate until) {
    var newest = count.newestEventTime().map(CourtTime::dayOf);
    // Most courts were heard of today or yesterday: their rhythm need not be looked at.
    if (newest.filter(day -> day.isBefore(until)).isEmpty()) {
      return false;
    }
    var last = newest.get();
    var days =
        snapshot.busyDays(
            count.court(), new Window.Days(last.minusDays(Silence.DAYS_JUDGED), last));
    return Silence.hasFallen(days, last, until);
  }
}
