package io.jiheng.sample.event;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.CaseNumber;
import io.jiheng.contract.Stage;
import io.jiheng.sample.docket.Calibration;
import io.jiheng.sample.docket.Chance;
import io.jiheng.sample.docket.CourtProfile;
import io.jiheng.sample.docket.FamilyTraits.From;
import io.jiheng.sample.docket.FamilyTraits.OriginTraits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a court's appeals, reviews and enforcement cases come from 原案. Of the cases from below, the
 * sample's lower courts send as many as fits their size, so that their 服判息诉率 is plausible; the rest
 * comes from courts without cases here.
 */
final class Origins {

  private static final int SERIALS_ELSEWHERE = 1000;

  private final CourtProfile profile;
  private final Map<String, CourtProfile> below = new LinkedHashMap<>();
  private final Map<String, Double> shares = new LinkedHashMap<>();
  private final List<String> others;

  Origins(CourtProfile profile, Calibration calibration) {
    this.profile = profile;
    this.others = calibration.otherCourtsBelow().getOrDefault(profile.code(), List.of());
    int appeals = Math.max(1, filed(profile, Stage.SECOND_INSTANCE));
    calibration.profiles().values().stream()
        .filter(other -> other.court().parent().filter(profile.code()::equals).isPresent())
        .forEach(
            other -> {
              below.put(other.code(), other);
              double sent = filed(other, Stage.FIRST_INSTANCE) * profile.appealShare();
              shares.put(other.code(), sent / appeals);
            });
  }

  /** The number of an original case heard in the year of the given one or the year before. */
  CaseNumber origin(OriginTraits traits, int year, Chance chance) {
    int originYear = chance.happens(0.35) ? year - 1 : year;
    var court = traits.from() == From.HERE ? profile.code() : courtBelow(chance);
    int serials = serials(court, traits.word());
    return new CaseNumber(originYear, court, traits.word(), 1L + chance.below(serials));
  }

  private String courtBelow(Chance chance) {
    double left = chance.unit();
    for (var share : shares.entrySet()) {
      left -= share.getValue();
      if (left < 0) {
        return share.getKey();
      }
    }
    return others.isEmpty() ? below.keySet().iterator().next() : chance.pick(others);
  }

  private int serials(String court, String word) {
    var heard = court.equals(profile.code()) ? profile : below.get(court);
    int filed = heard == null ? 0 : heard.years().firstEntry().getValue().filed(word);
    return filed == 0 ? SERIALS_ELSEWHERE : filed;
  }

  private static int filed(CourtProfile profile, Stage stage) {
    return profile.years().firstEntry().getValue().families().entrySet().stream()
        .filter(entry -> CaseFamilies.standard().of(entry.getKey()).stage() == stage)
        .mapToInt(entry -> entry.getValue().filed())
        .sum();
  }
}
