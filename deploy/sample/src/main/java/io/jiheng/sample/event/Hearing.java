package io.jiheng.sample.event;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.Stage;
import io.jiheng.sample.docket.PlannedCase;
import io.jiheng.sample.docket.Trait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 开庭与宣判: a hearing in the year of the closing, and where there is a judgment, its pronouncement.
 */
final class Hearing implements Episode {

  @Override
  public List<Happening> happenings(CaseFacts facts) {
    var plan = facts.plan();
    if (!plan.is(Trait.HEARD)) {
      return List.of();
    }
    var chance = facts.chance("hearing");
    int day = plan.closedOn() - chance.below(Math.min(15, facts.daysInClosingYear()) + 1);
    var held = Happening.nothingToSay();
    held.put("hearingId", plan.key() + "-1");
    held.put("heldOn", Happening.date(day));
    held.put("online", plan.is(Trait.HEARD_ONLINE));
    held.put("broadcast", plan.is(Trait.BROADCAST));
    var happenings = new ArrayList<Happening>();
    happenings.add(new Happening(day, 4, "heard", "case.hearing-held.v1", held));
    if (plan.is(Trait.IN_COURT)) {
      happenings.add(pronounced(day, true));
    } else if (plan.outcome().equals("JUDGMENT") && isFirstInstance(plan)) {
      happenings.add(pronounced(plan.closedOn(), false));
    }
    return happenings;
  }

  private static Happening pronounced(int day, boolean inCourt) {
    var data = Happening.nothingToSay();
    data.put("pronouncedOn", LocalDate.ofEpochDay(day).toString());
    data.put("inCourt", inCourt);
    return new Happening(day, 5, "pronounced", "case.pronounced.v1", data);
  }

  private static boolean isFirstInstance(PlannedCase plan) {
    return CaseFamilies.standard().of(plan.family().word()).stage() == Stage.FIRST_INSTANCE;
  }
}
