package io.jiheng.sample.docket;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A year's filings of a family at a court 全年收案, numbered in the order of filing. */
final class YearOfFilings {

  private static final double STUBBORN = 0.0025;

  private YearOfFilings() {}

  /** As many cases as are to count, and beside them the share whose filing is cancelled. */
  static List<PlannedCase> of(
      FamilyTraits family, int year, int counting, double cancelledShare, Chance chance) {
    int cancelled = (int) StrictMath.round(counting * cancelledShare);
    int[] days = Workdays.filingDays(year, counting + cancelled, chance);
    var mistakes = new HashSet<Integer>();
    while (mistakes.size() < cancelled) {
      mistakes.add(chance.below(days.length));
    }
    var cases = new ArrayList<PlannedCase>(days.length);
    for (int i = 0; i < days.length; i++) {
      cases.add(
          new PlannedCase(
              family,
              year,
              i + 1,
              days[i],
              mistakes.contains(i),
              pace(family, chance),
              chance.unit()));
    }
    return cases;
  }

  /** A few cases take years: abroad, bankrupt, under appraisal 长期未结. */
  private static double pace(FamilyTraits family, Chance chance) {
    double pace = chance.lognormal(family.spread());
    return chance.happens(STUBBORN) ? pace * (8 + 16 * chance.unit()) : pace;
  }
}
