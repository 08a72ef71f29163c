package io.jiheng.sample.docket;

import io.jiheng.sample.docket.FamilyTraits.From;
import java.util.List;
import java.util.Map;

/**
 * Which of a court's appeals and reviews of a year come from the sample's courts under it 下级法院来案,
 * and how many of those end as AMENDED or REMANDED; the rest comes from courts without cases here.
 */
final class YearBelow {

  private static final List<String> OVERTURNED = List.of("AMENDED", "REMANDED");

  private final Calibration calibration;
  private final CourtProfile profile;
  private final int year;

  YearBelow(Calibration calibration, CourtProfile profile, int year) {
    this.calibration = calibration;
    this.profile = profile;
    this.year = year;
  }

  /** Deals which of the filings come from below. */
  void comeUp(FamilyTraits family, List<PlannedCase> filed, long seed) {
    if (family.origin().filter(origin -> origin.from() == From.BELOW).isEmpty()) {
      return;
    }
    var chance = Chance.of(seed, profile.code() + "/below/" + family.key() + "/" + year);
    var rates = profile.below().get(family.word());
    int count = rates == null ? filed.size() : BelowRates.of(rates.filed(), closedBelow(family));
    TraitDeck.deal(Trait.BELOW, filed, count, chance);
  }

  /** Changes outcomes with cases from elsewhere until those from below are overturned as said. */
  void goBack(Map<FamilyTraits, List<PlannedCase>> alive) {
    alive.forEach(
        (family, cases) -> {
          var rates = profile.below().get(family.word());
          if (rates != null && !family.word().endsWith("申")) {
            var closed = cases.stream().filter(PlannedCase::isClosed).toList();
            int below = closedBelow(family);
            level(closed, "AMENDED", BelowRates.of(rates.amended(), below));
            level(closed, "REMANDED", BelowRates.of(rates.remanded(), below));
          }
        });
  }

  private static void level(List<PlannedCase> closed, String outcome, int wanted) {
    for (long has = count(closed, outcome); has != wanted; has = count(closed, outcome)) {
      boolean tooMany = has > wanted;
      var with =
          closed.stream()
              .filter(c -> c.is(Trait.BELOW) == tooMany && c.outcome().equals(outcome))
              .findFirst();
      var without =
          closed.stream()
              .filter(c -> c.is(Trait.BELOW) != tooMany && !OVERTURNED.contains(c.outcome()))
              .findFirst();
      if (with.isEmpty() || without.isEmpty()) {
        return;
      }
      swap(with.get(), without.get());
    }
  }

  private static void swap(PlannedCase one, PlannedCase other) {
    var outcome = one.outcome();
    one.closeBy(other.outcome());
    other.closeBy(outcome);
  }

  private static long count(List<PlannedCase> closed, String outcome) {
    return closed.stream().filter(c -> c.is(Trait.BELOW) && c.outcome().equals(outcome)).count();
  }

  private int closedBelow(FamilyTraits family) {
    var word = family.origin().orElseThrow().word();
    return calibration.closedUnder(profile.code(), word, year);
  }
}
