package io.jiheng.sample.event;

import io.jiheng.sample.docket.Trait;
import java.util.ArrayList;
import java.util.List;

/** “四类案件”: some cases are flagged, most of them supervised within weeks. */
final class Supervision implements Episode {

  @Override
  public List<Happening> happenings(CaseFacts facts) {
    var plan = facts.plan();
    if (!plan.is(Trait.FLAGGED)) {
      return List.of();
    }
    var chance = facts.chance("supervision");
    int left = facts.daysInClosingYear();
    int flagged = plan.closedOn() - chance.below(left + 1);
    var data = Happening.nothingToSay();
    data.put("category", 1 + chance.below(4));
    var happenings = new ArrayList<Happening>();
    happenings.add(new Happening(flagged, 3, "flagged", "case.flagged.v1", data));
    if (plan.is(Trait.SUPERVISED)) {
      int day = flagged + chance.below(Math.min(20, plan.closedOn() - flagged) + 1);
      happenings.add(Happening.on(day, 4, "supervised", "case.supervised.v1", "supervisedOn"));
    }
    return happenings;
  }
}
