package io.jiheng.sample.event;

import io.jiheng.sample.docket.Trait;
import java.util.List;

/** 程序转换: mostly a summary case turns ordinary, seldom the other way; it ends as was dealt to it. */
final class ProcedureChange implements Episode {

  private static final int LATEST = 40;

  /** Whether it does; what was filed as 速裁 or in small claims stays that. */
  static boolean happens(CaseFacts facts) {
    var plan = facts.plan();
    return facts.family().procedures()
        && !plan.is(Trait.FAST)
        && !plan.is(Trait.SMALL)
        && facts.openDays() > 1
        && facts.chance("procedure-change").happens(facts.imperfections().procedureChanged());
  }

  @Override
  public List<Happening> happenings(CaseFacts facts) {
    if (!happens(facts)) {
      return List.of();
    }
    var data = Happening.nothingToSay();
    data.put("procedure", facts.plan().procedure());
    data.put("fastTrack", false);
    int days = Math.min(LATEST, facts.openDays());
    int day = facts.plan().filedOn() + facts.chance("procedure-day").below(days);
    return List.of(new Happening(day, 2, "procedure", "case.procedure-changed.v1", data));
  }
}
