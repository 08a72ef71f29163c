package io.jiheng.sample.docket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every case of a court over some years 案件台账, planned so that each year comes to its {@link
 * Volume}.
 *
 * @param cases in the order of filing
 */
public record Docket(CourtProfile profile, List<PlannedCase> cases) {

  /**
   * Plans a court's years to their ends, whatever day it is. The stock the first year begins with
   * is filed in the year before.
   */
  public static Docket plan(
      Calibration calibration, CourtProfile profile, Imperfections imperfections, long seed) {
    var all = new ArrayList<PlannedCase>();
    Map<FamilyTraits, List<PlannedCase>> alive = new LinkedHashMap<>();
    for (var entry : profile.years().entrySet()) {
      int year = entry.getKey();
      Volume volume = entry.getValue();
      for (var word : volume.families().keySet()) {
        var family = calibration.family(word);
        var open = alive.computeIfAbsent(family, f -> stock(f, profile, all, seed));
        var chance = Chance.of(seed, profile.code() + "/filings/" + family.key() + "/" + year);
        var filed =
            YearOfFilings.of(family, year, volume.filed(word), imperfections.cancelled(), chance);
        all.addAll(filed);
        var counting = filed.stream().filter(c -> !c.cancelled()).toList();
        new YearBelow(calibration, profile, year).comeUp(family, counting, seed);
        open.addAll(counting);
      }
      new YearOfClosings(year, volume, alive)
          .close(Chance.of(seed, profile.code() + "/closings/" + year));
      new YearBelow(calibration, profile, year).goBack(alive);
      new YearOfTraits(profile.rates(), year)
          .deal(alive, Chance.of(seed, profile.code() + "/traits/" + year));
      alive.values().forEach(cases -> cases.removeIf(c -> c.closedOn() != PlannedCase.OPEN));
    }
    all.sort(
        Comparator.comparingInt(PlannedCase::filedOn)
            .thenComparing(c -> c.family().key())
            .thenComparingInt(PlannedCase::serial));
    return new Docket(profile, List.copyOf(all));
  }

  private static List<PlannedCase> stock(
      FamilyTraits family, CourtProfile profile, List<PlannedCase> all, long seed) {
    int year = profile.firstYear() - 1;
    var counts = profile.firstVolume().families().get(family.word());
    var chance = Chance.of(seed, profile.code() + "/filings/" + family.key() + "/" + year);
    var stock =
        YearOfFilings.of(family, year, Math.max(counts.filed(), counts.old()), 0, chance).stream()
            .sorted(Comparator.comparingInt((PlannedCase c) -> c.endsAt(1)).reversed())
            .limit(counts.old())
            .toList();
    all.addAll(stock);
    return new ArrayList<>(stock);
  }
}
