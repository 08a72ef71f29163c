package io.jiheng.sample.event;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.Stage;
import io.jiheng.sample.docket.PlannedCase;
import java.util.List;

/**
 * 上诉: some judgments of first instance are appealed against within the period of appeal, and the
 * file goes to the superior court weeks later.
 */
final class Appeal implements Episode {

  /** Of the judgments; of all first-instance cases it makes about as many as the profiles say. */
  private static final double APPEALED = 0.22;

  private static final int PERIOD = 15;
  private static final int SOONEST = 5;
  private static final int SPREAD = 36;

  @Override
  public List<Happening> happenings(CaseFacts facts) {
    var chance = facts.chance("appeal");
    if (!isJudged(facts.plan()) || !chance.happens(APPEALED)) {
      return List.of();
    }
    int registered = facts.plan().closedOn() + 1 + chance.below(PERIOD);
    int transferred = registered + SOONEST + chance.below(SPREAD);
    return List.of(
        happening(registered, 8, "appealed", "case.appeal-registered.v1", "registeredOn"),
        happening(transferred, 9, "transferred", "case.appeal-transferred.v1", "transferredOn"));
  }

  private static boolean isJudged(PlannedCase plan) {
    return plan.closedOn() != PlannedCase.OPEN
        && !plan.cancelled()
        && plan.outcome().equals("JUDGMENT")
        && CaseFamilies.standard().of(plan.family().word()).stage() == Stage.FIRST_INSTANCE;
  }

  private static Happening happening(int day, int rank, String name, String type, String field) {
    var data = Happening.nothingToSay();
    data.put(field, Happening.date(day));
    return new Happening(day, rank, name, type, data);
  }
}
