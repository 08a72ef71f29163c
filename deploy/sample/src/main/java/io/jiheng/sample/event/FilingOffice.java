package io.jiheng.sample.event;

import io.jiheng.sample.docket.Calibration;
import io.jiheng.sample.docket.Chance;
import io.jiheng.sample.docket.Imperfections;
import io.jiheng.sample.docket.PlannedCase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Files the cases of today 立案窗口. Serial numbers follow the clock, in tenths of a second of the
 * year, so that a later run does not use those of an earlier one.
 */
final class FilingOffice {

  private static final long TENTH = 100;

  private final Calibration calibration;
  private final List<CourtHouse> houses;
  private final Chance chance;
  private final long seed;
  private int lastSerial;

  FilingOffice(Calibration calibration, List<CourtHouse> houses, Chance chance, long seed) {
    this.calibration = calibration;
    this.houses = houses;
    this.chance = chance;
    this.seed = seed;
  }

  /**
   * A new case of any court and family, each as likely as it is busy.
   *
   * @param now the clock, Asia/Shanghai
   * @param filedOn in the same year
   */
  LiveCase file(LocalDateTime now, LocalDate filedOn) {
    var house = houses.get(chance.weighted(houses.stream().mapToDouble(this::filings).toArray()));
    var families = house.profile().firstVolume().families();
    var words = List.copyOf(families.keySet());
    int word = chance.weighted(words.stream().mapToDouble(w -> families.get(w).filed()).toArray());
    var plan =
        PlannedCase.open(
            calibration.families().get(words.get(word)),
            now.getYear(),
            serial(now),
            (int) filedOn.toEpochDay());
    return new LiveCase(new CaseFacts(plan, house, Imperfections.USUAL, seed));
  }

  private double filings(CourtHouse house) {
    return house.profile().firstVolume().families().values().stream()
        .mapToDouble(counts -> counts.filed())
        .sum();
  }

  private int serial(LocalDateTime now) {
    var newYear = LocalDate.of(now.getYear(), 1, 1).atStartOfDay();
    long tenths = ChronoUnit.MILLIS.between(newYear, now) / TENTH;
    lastSerial = (int) Math.max(lastSerial + 1L, tenths + 1);
    return lastSerial;
  }
}
