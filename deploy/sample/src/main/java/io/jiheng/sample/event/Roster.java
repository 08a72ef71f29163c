package io.jiheng.sample.event;

import io.jiheng.sample.docket.Calibration;
import io.jiheng.sample.docket.Chance;
import io.jiheng.sample.docket.CourtProfile;
import io.jiheng.sample.docket.FamilyTraits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The departments of a court 庭室 and the judges 法官 who sit there; the same in every year, since the
 * first year's cases decide how many there are.
 */
final class Roster {

  /** A department and a judge of it. */
  record Seat(String department, String judge) {}

  private record Bench(int firstJudge, int judges) {}

  private static final int FEWEST_JUDGES = 2;

  private final CourtProfile profile;
  private final Map<String, Bench> benches = new LinkedHashMap<>();

  Roster(CourtProfile profile, Calibration calibration) {
    this.profile = profile;
    var loads = new LinkedHashMap<String, Double>();
    profile
        .years()
        .firstEntry()
        .getValue()
        .families()
        .forEach(
            (word, counts) -> {
              var departments = departments(calibration.families().get(word));
              for (var department : departments) {
                loads.merge(department, (double) counts.filed() / departments.size(), Double::sum);
              }
            });
    int next = 1;
    for (var load : loads.entrySet()) {
      int judges =
          (int)
              Math.max(FEWEST_JUDGES, StrictMath.round(load.getValue() / profile.casesPerJudge()));
      benches.put(load.getKey(), new Bench(next, judges));
      next += judges;
    }
  }

  /** Any seat that hears such cases. */
  Seat seat(FamilyTraits family, Chance chance) {
    return in(chance.pick(departments(family)), chance);
  }

  /** Another seat than the present one: mostly a colleague of the same department. */
  Seat otherThan(Seat present, FamilyTraits family, Chance chance) {
    var found = present;
    while (found.equals(present)) {
      found = chance.happens(0.7) ? in(present.department(), chance) : seat(family, chance);
    }
    return found;
  }

  private Seat in(String department, Chance chance) {
    var bench = benches.get(department);
    int judge = bench.firstJudge() + chance.below(bench.judges());
    return new Seat(department, String.format("J%04d", judge));
  }

  private List<String> departments(FamilyTraits family) {
    return profile.departmentsOf(family);
  }
}
