package io.jiheng.sample.event;

import io.jiheng.sample.docket.PlannedCase;
import io.jiheng.sample.docket.Trait;
import java.util.List;

/** 结案: the closing that stays. */
final class Closing implements Episode {

  @Override
  public List<Happening> happenings(CaseFacts facts) {
    var plan = facts.plan();
    if (plan.closedOn() == PlannedCase.OPEN) {
      return List.of();
    }
    boolean complete = !plan.is(Trait.INCOMPLETE);
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
