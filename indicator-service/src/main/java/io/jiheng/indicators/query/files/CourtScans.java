package io.jiheng.indicators.query.files;

import io.jiheng.indicators.query.snapshot.CountersInForce;
import io.jiheng.indicators.query.snapshot.CountersRebuildingException;
import io.jiheng.indicators.scan.FileScans;
import io.jiheng.indicators.scan.FileScans.Lane;
import io.jiheng.indicators.scan.FileScans.Scan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/**
 * Scans the files of courts 按院读案 in a place that bounds how many scan at once. The place comes
 * first, and only who has one brings the counters up to date, so that a refusal costs next to
 * nothing.
 */
@ApplicationScoped
public class CourtScans {

  private final FileScans scans;
  private final CountersInForce counters;

  CourtScans(FileScans scans, CountersInForce counters) {
    this.scans = scans;
    this.counters = counters;
  }

  /**
   * Answers a query, in the lane that the number of those courts' events asks for.
   *
   * @throws CountersRebuildingException while the files of the courts cannot be told of
   * @throws io.jiheng.pattern.refusal.RefusedException where there is no place, or where it takes
   *     too long
   */
  public <T> T answer(Collection<String> courts, Scan<T> scan) {
    return go(scans.laneOf(counters.atHand().events(courts)), courts, scan);
  }

  /** The same of all that there is, for a file to be taken away. */
  public <T> T export(Collection<String> courts, Scan<T> scan) {
    return go(Lane.EXPORT, courts, scan);
  }

  private <T> T go(Lane lane, Collection<String> courts, Scan<T> scan) {
    return scans.go(
        lane,
        time -> {
          counters.snapshot(courts);
          return scan.within(time);
        });
  }
}
