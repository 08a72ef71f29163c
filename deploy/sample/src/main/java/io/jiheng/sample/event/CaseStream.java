package io.jiheng.sample.event;

import io.jiheng.sample.docket.Calibration;
import io.jiheng.sample.docket.CourtProfile;
import io.jiheng.sample.docket.Docket;
import io.jiheng.sample.docket.Imperfections;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The events of some courts over some years 案件事件流, in the order of sending. The same seed gives the
 * same bytes on every run. Besides the plan of the cases only the events of open cases are held.
 */
public final class CaseStream implements Iterator<Sending> {

  private final PriorityQueue<CourtStream> courts =
      new PriorityQueue<>(Comparator.comparing(CourtStream::peek, Sending.IN_ORDER));

  private final List<CourtStream> all;

  private CaseStream(List<CourtStream> all) {
    this.all = all;
    all.stream().filter(CourtStream::hasNext).forEach(courts::add);
  }

  /**
   * @param profiles the courts, each from the sample's calibration
   * @param firstYear cases that were over before are left out
   * @param lastDay nothing that happens after is told, and of courts that have fallen silent
   *     nothing of their last days
   */
  public static CaseStream generate(
      Calibration calibration,
      List<CourtProfile> profiles,
      int firstYear,
      LocalDate lastDay,
      Imperfections imperfections,
      long seed) {
    return new CaseStream(
        profiles.stream()
            .map(
                profile ->
                    new CourtStream(
                        Docket.plan(calibration, profile, imperfections, seed),
                        CourtHouse.of(profile, calibration),
                        imperfections,
                        seed,
                        firstYear,
                        profile.toldUntil(lastDay)))
            .toList());
  }

  /** The events of one court and year, with the stock the year begins with. */
  public static CaseStream generate(
      Calibration calibration, CourtProfile profile, int year, long seed) {
    var newYearsEve = LocalDate.of(year, 12, 31);
    return generate(calibration, List.of(profile), year, newYearsEve, Imperfections.USUAL, seed);
  }

  @Override
  public boolean hasNext() {
    return !courts.isEmpty();
  }

  @Override
  public Sending next() {
    if (courts.isEmpty()) {
      throw new NoSuchElementException();
    }
    var court = courts.poll();
    var sending = court.next();
    if (court.hasNext()) {
      courts.add(court);
    }
    return sending;
  }

  /** The share of the cases that has been taken up, in [0, 1]. */
  public double done() {
    double total = all.stream().mapToInt(CourtStream::total).sum();
    return total == 0 ? 1 : all.stream().mapToInt(CourtStream::taken).sum() / total;
  }

  /** The same as a stream, to be read once. */
  public Stream<Sending> stream() {
    Iterable<Sending> once = () -> this;
    return StreamSupport.stream(once.spliterator(), false);
  }
}
