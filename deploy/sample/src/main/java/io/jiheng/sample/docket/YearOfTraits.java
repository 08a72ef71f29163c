package io.jiheng.sample.docket;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.CaseFamily;
import io.jiheng.contract.Domain;
import io.jiheng.contract.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Deals the {@link Trait}s of the cases that a court closes in a year 全年特征, so that every share of
 * the year is that of its {@link Rates}.
 */
final class YearOfTraits {

  private static final int SWIFT_DAYS = 88;
  private static final int SMALL_DAYS = 58;
  private static final int QUICK_CRIMINAL_DAYS = 19;
  private static final String TERMINATED = "TERMINATED_THIS_ROUND";
  private static final Set<String> WITHDRAWN =
      Set.of("WITHDRAWN", "DEEMED_WITHDRAWN", "TRANSFERRED");
  private static final Predicate<PlannedCase> ANY = planned -> true;

  private final Rates rates;
  private final int year;

  YearOfTraits(Rates rates, int year) {
    this.rates = rates;
    this.year = year;
  }

  /** Deals them to what was closed in the year, and says what of the rest is beyond its limit. */
  void deal(Map<FamilyTraits, List<PlannedCase>> alive, Chance chance) {
    var closed = new ArrayList<PlannedCase>();
    var open = new ArrayList<PlannedCase>();
    alive.values().forEach(cases -> cases.forEach(c -> (c.isClosed() ? closed : open).add(c)));
    swift(closed, chance);
    trials(closed.stream().filter(YearOfTraits::isTrial).toList(), chance);
    effective(closed, chance);
    enforcements(closed.stream().filter(c -> c.family().word().equals("执")).toList(), chance);
    deal(Trait.INCOMPLETE, closed, "incomplete", closed.size(), ANY, chance);
    if (year == rates.present()) {
      var beyond = open.stream().filter(c -> dueInYear(c) && c.dueOn() < lastDay()).toList();
      deal(Trait.LATE, beyond, "late-pending", beyond.size(), ANY, chance);
    }
  }

  private void swift(List<PlannedCase> closed, Chance chance) {
    for (var word : List.of("民初", "刑初", "行初")) {
      var family = closed.stream().filter(c -> c.family().word().equals(word)).toList();
      int quick = word.equals("刑初") ? QUICK_CRIMINAL_DAYS : word.equals("行初") ? 44 : SWIFT_DAYS;
      deal(Trait.SWIFT, family, "swift-" + word, family.size(), c -> c.days() <= quick, chance);
    }
    var civil = closed.stream().filter(c -> c.is(Trait.SWIFT) && c.family().claims()).toList();
    deal(Trait.SMALL, civil, "small", civil.size(), c -> c.days() <= SMALL_DAYS, chance);
    var larger = civil.stream().filter(c -> !c.is(Trait.SMALL)).toList();
    deal(Trait.AFTER_MEDIATION, larger, "after-mediation", larger.size(), ANY, chance);
    var simple = civil.stream().filter(c -> !c.is(Trait.AFTER_MEDIATION)).toList();
    deal(Trait.FAST, simple, "fast", simple.size(), ANY, chance);
  }

  private void trials(List<PlannedCase> closed, Chance chance) {
    var first = of(Stage.FIRST_INSTANCE, closed);
    var second = of(Stage.SECOND_INSTANCE, closed);
    Predicate<PlannedCase> decided = c -> !WITHDRAWN.contains(c.outcome());
    deal(Trait.HEARD, first, "heard-first", first.size(), decided, chance);
    deal(Trait.HEARD, second, "heard-second", second.size(), decided, chance);
    var heard = closed.stream().filter(c -> c.is(Trait.HEARD)).toList();
    deal(Trait.HEARD_ONLINE, heard, "heard-online", heard.size(), ANY, chance);
    deal(Trait.BROADCAST, heard, "broadcast", heard.size(), ANY, chance);
    var swift = heard.stream().filter(c -> c.is(Trait.SWIFT)).toList();
    deal(Trait.IN_COURT, swift, "in-court", swift.size(), ANY, chance);
    deal(
        Trait.DOCUMENT,
        closed,
        "document",
        closed.size(),
        c -> c.closedOn() < lastDay() - 10,
        chance);
    deal(Trait.READ, closed, "read", closed.size(), ANY, chance);
    var read = closed.stream().filter(c -> c.is(Trait.READ)).toList();
    deal(Trait.READ_OFFLINE, read, "read-offline", read.size(), ANY, chance);
    deal(Trait.DISCLOSED, closed, "disclosed", closed.size(), ANY, chance);
    var disclosed = closed.stream().filter(c -> c.is(Trait.DISCLOSED)).toList();
    deal(Trait.FLAWED, disclosed, "flawed", disclosed.size(), ANY, chance);
    deal(Trait.FLAGGED, closed, "flagged", closed.size(), c -> c.days() > 30, chance);
    var flagged = closed.stream().filter(c -> c.is(Trait.FLAGGED)).toList();
    deal(Trait.SUPERVISED, flagged, "supervised", flagged.size(), ANY, chance);
    var judged = first.stream().filter(c -> c.outcome().equals("JUDGMENT")).toList();
    deal(Trait.APPEALED, judged, "appealed", first.size(), ANY, chance);
    var beyond = closed.stream().filter(this::isBeyondLimit).toList();
    deal(Trait.LATE, beyond, "late-trial", closed.size(), ANY, chance);
  }

  private void effective(List<PlannedCase> closed, Chance chance) {
    for (var word : List.of("刑初", "刑终")) {
      var family = closed.stream().filter(c -> c.family().word().equals(word)).toList();
      Predicate<PlannedCase> early = c -> !c.is(Trait.APPEALED) && c.closedOn() < lastDay() - 12;
      deal(Trait.EFFECTIVE, family, "effective-" + word, family.size(), early, chance);
    }
  }

  private void enforcements(List<PlannedCase> closed, Chance chance) {
    var terminated = closed.stream().filter(c -> c.outcome().equals(TERMINATED)).toList();
    var ended = closed.stream().filter(c -> !c.outcome().equals(TERMINATED)).toList();
    var lateEnded = ended.stream().filter(this::isBeyondLimit).toList();
    deal(Trait.LATE, lateEnded, "late-enforcement", ended.size(), ANY, chance);
    var lateTerminated = terminated.stream().filter(this::isBeyondLimit).toList();
    deal(Trait.LATE, lateTerminated, "late-termination", terminated.size(), ANY, chance);
    Predicate<PlannedCase> early = c -> c.closedOn() < lastDay() - 45;
    var reviewable = terminated.stream().filter(early).toList();
    deal(Trait.REVIEWED, reviewable, "reviewed", reviewable.size(), ANY, chance);
    var reviewed = terminated.stream().filter(c -> c.is(Trait.REVIEWED)).toList();
    deal(Trait.UNQUALIFIED, reviewed, "unqualified", reviewed.size(), ANY, chance);
  }

  private void deal(
      Trait trait,
      List<PlannedCase> cases,
      String rate,
      int whole,
      Predicate<PlannedCase> preferred,
      Chance chance) {
    TraitDeck.deal(trait, cases, rates.of(rate, year, whole), preferred, chance);
  }

  /** What falls due before the year counts for the year before already. */
  private boolean isBeyondLimit(PlannedCase planned) {
    return planned.closedOn() > planned.dueOn() && dueInYear(planned);
  }

  private boolean dueInYear(PlannedCase planned) {
    return planned.dueOn() >= LocalDate.of(year, 1, 1).toEpochDay();
  }

  private int lastDay() {
    return (int) LocalDate.of(year, 12, 31).toEpochDay();
  }

  private static List<PlannedCase> of(Stage stage, List<PlannedCase> cases) {
    return cases.stream().filter(c -> family(c).stage() == stage).toList();
  }

  private static boolean isTrial(PlannedCase planned) {
    var domain = family(planned).domain();
    return domain != Domain.ENFORCEMENT && domain != Domain.PRE_LITIGATION;
  }

  private static CaseFamily family(PlannedCase planned) {
    return CaseFamilies.standard().of(planned.family().word());
  }
}
