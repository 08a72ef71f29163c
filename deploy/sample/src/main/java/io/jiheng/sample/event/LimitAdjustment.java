package io.jiheng.sample.event;

import io.jiheng.sample.docket.PlannedCase;
import io.jiheng.sample.docket.Trait;
import java.util.ArrayList;
import java.util.List;

/**
 * 审限变更: a case that outlives its time limit is extended, its appraisal deducted or its assets put
 * up for auction before, unless it is dealt to be late. Very old ones are taken from the
 * long-pending.
 */
final class LimitAdjustment implements Episode {

  private static final int AUCTION_DAYS = 360;
  private static final int OLD = 300;
  private static final List<String> REASONS = List.of("司法鉴定", "公告送达", "当事人申请庭外和解", "案情复杂");
  private static final List<String> CAUSES = List.of("破产程序审理中", "财产处置中", "案外人异议审查中");

  @Override
  public List<Happening> happenings(CaseFacts facts) {
    var plan = facts.plan();
    var chance = facts.chance("limit");
    var happenings = new ArrayList<Happening>();
    if (!plan.cancelled() && !plan.is(Trait.LATE) && plan.closedOn() > plan.dueOn()) {
      happenings.add(adjusted(facts, plan));
    }
    if (!plan.cancelled() && plan.closedOn() > plan.filedOn() + OLD + 65) {
      int day = plan.filedOn() + OLD + chance.below(60);
      if (isEnforcement(plan) && chance.happens(0.4)) {
        happenings.add(justified(day, CAUSES.get(chance.below(CAUSES.size()))));
      } else if (!isEnforcement(plan) && chance.happens(0.3)) {
        var data = Happening.nothingToSay();
        data.put("reason", "涉外案件，等待司法协助结果");
        happenings.add(
            new Happening(day, 4, "excluded", "case.excluded-from-long-pending.v1", data));
      }
    }
    return happenings;
  }

  private static Happening adjusted(CaseFacts facts, PlannedCase plan) {
    var chance = facts.chance("adjusted");
    int day = plan.dueOn() - 1 - chance.below(10);
    boolean auction =
        plan.family().word().equals("执") && plan.closedOn() - plan.filedOn() <= AUCTION_DAYS;
    if (auction) {
      return Happening.on(day, 4, "listed", "enforcement.auction-listed.v1", "on");
    }
    var data = Happening.nothingToSay();
    data.put("adjustmentId", plan.key() + "-1");
    data.put("from", Happening.date(day));
    data.put("reason", REASONS.get(chance.below(REASONS.size())));
    int needed = plan.isClosed() ? plan.closedOn() - plan.dueOn() : PlannedCase.OPEN;
    if (needed <= 90 && chance.happens(0.5)) {
      data.put("kind", "EXTENSION");
      data.put("days", needed + 1 + chance.below(20));
    } else {
      data.put("kind", chance.happens(0.8) ? "DEDUCTION" : "SUSPENSION");
    }
    return new Happening(day, 4, "adjusted", "case.limit-adjusted.v1", data);
  }

  private static Happening justified(int day, String cause) {
    var data = Happening.nothingToSay();
    data.put("cause", cause);
    data.put("from", Happening.date(day));
    return new Happening(day, 4, "justified", "enforcement.delay-justified.v1", data);
  }

  private static boolean isEnforcement(PlannedCase plan) {
    return plan.family().word().startsWith("执");
  }
}
