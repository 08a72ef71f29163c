package io.jiheng.sample.event;

import io.jiheng.sample.docket.PlannedCase;
import java.util.List;

/** 结案: the closing that stays. */
final class Closing implements Episode {

  private static final double COMPLETE = 0.97;

  @Override
  public List<Happening> happenings(CaseFacts facts) {
    var plan = facts.plan();
    if (plan.closedOn() == PlannedCase.OPEN) {
      return List.of();
    }
    boolean complete = facts.chance("closing").happens(COMPLETE);
    return List.of(happening(plan.closedOn(), 6, "closed", plan.outcome(), complete));
  }

  static Happening happening(int day, int rank, String name, String outcome, boolean complete) {
    var data = Happening.nothingToSay();
    data.put("closedOn", Happening.date(day));
    data.put("outcome", outcome);
    data.put("requiredFieldsComplete", complete);
    return new Happening(day, rank, name, "case.closed.v1", data);
  }
}
