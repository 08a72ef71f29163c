package io.jiheng.sample.event;

import io.jiheng.sample.docket.Calibration;
import io.jiheng.sample.docket.Chance;
import io.jiheng.sample.docket.CourtProfile;
import io.jiheng.sample.docket.FamilyTraits;
import io.jiheng.sample.docket.PlannedCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The departments of a court 庭室 and the judges 法官 who sit there; the same in every year, since the
 * first year's cases decide how many there are.
 */
public final class Roster {

  /** A department and a judge of it. */
  public record Seat(String department, String judge) {}

  private record Bench(int firstJudge, int judges) {}

  private static final int FEWEST_JUDGES = 2;
  private static final double SLOW_WEIGHT = 1.35;

  private final CourtProfile profile;
  private final Map<String, Bench> benches = new LinkedHashMap<>();

  public Roster(CourtProfile profile, Calibration calibration) {
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

  /** Every seat of the court. */
  public List<Seat> seats() {
    var seats = new ArrayList<Seat>();
    benches.forEach(
        (department, bench) ->
            IntStream.range(0, bench.judges())
                .forEach(i -> seats.add(new Seat(department, judge(bench.firstJudge() + i)))));
    return seats;
  }

  /** Any seat that hears such cases. */
  Seat seat(FamilyTraits family, Chance chance) {
    return in(chance.pick(departments(family)), chance);
  }

  /** A seat for a case: what takes long comes more often to the later departments. */
  Seat seat(PlannedCase plan, Chance chance) {
    var all = departments(plan.family());
    double slow = plan.isSlow() ? SLOW_WEIGHT : 1 / SLOW_WEIGHT;
    var weights =
        IntStream.range(0, all.size()).mapToDouble(i -> StrictMath.pow(slow, i)).toArray();
    return in(all.get(chance.weighted(weights)), chance);
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
    return new Seat(department, judge(judge));
  }

  private static String judge(int number) {
    return "J" + "0".repeat(Math.max(0, 4 - String.valueOf(number).length())) + number;
  }

  private List<String> departments(FamilyTraits family) {
    return profile.departmentsOf(family);
  }
}
