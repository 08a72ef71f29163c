package io.jiheng.sample.event;

import io.jiheng.contract.CaseNumber;
import io.jiheng.sample.docket.Calibration;
import io.jiheng.sample.docket.Chance;
import io.jiheng.sample.docket.CourtProfile;
import io.jiheng.sample.docket.FamilyTraits.From;
import io.jiheng.sample.docket.FamilyTraits.OriginTraits;
import io.jiheng.sample.docket.PlannedCase;
import io.jiheng.sample.docket.Trait;
import java.util.List;

/**
 * Where a court's appeals, reviews and enforcement cases come from 原案: from itself, from the
 * sample's courts under it, each as often as it is busy, or from courts without cases here.
 */
final class Origins {

  private static final int SERIALS_ELSEWHERE = 1000;

  private final CourtProfile profile;
  private final List<CourtProfile> below;
  private final List<String> others;

  Origins(CourtProfile profile, Calibration calibration) {
    this.profile = profile;
    this.below = calibration.under(profile.code());
    this.others = calibration.otherCourtsBelow().getOrDefault(profile.code(), List.of());
  }

  /** The number of an original case heard in the year of the given one or the year before. */
  CaseNumber origin(OriginTraits traits, PlannedCase plan, Chance chance) {
    int originYear = chance.happens(0.35) ? plan.year() - 1 : plan.year();
    if (traits.from() == From.BELOW && !plan.is(Trait.BELOW) && !others.isEmpty()) {
      long serial = 1L + chance.below(SERIALS_ELSEWHERE);
      return new CaseNumber(originYear, chance.pick(others), traits.word(), serial);
    }
    var heardBy = traits.from() == From.HERE ? profile : courtBelow(traits.word(), chance);
    int filed = Math.max(1, heardBy.firstVolume().filed(traits.word()));
    return new CaseNumber(originYear, heardBy.code(), traits.word(), 1L + chance.below(filed));
  }

  private CourtProfile courtBelow(String word, Chance chance) {
    var weights = below.stream().mapToDouble(c -> c.firstVolume().filed(word)).toArray();
    return below.get(chance.weighted(weights));
  }
}
