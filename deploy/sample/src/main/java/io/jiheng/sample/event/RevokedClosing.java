package io.jiheng.sample.event;

import java.util.List;

/**
 * 撤销结案: a closing that is taken back within the year of filing. The case is closed again later or
 * stays pending; so the counts of the year are those of the plan.
 */
final class RevokedClosing implements Episode {

  @Override
  public List<Happening> happenings(CaseFacts facts) {
    var chance = facts.chance("revoked-closing");
    if (facts.plan().cancelled() || !chance.happens(facts.imperfections().closingRevoked())) {
      return List.of();
    }
    int closed = facts.plan().filedOn() + chance.below(facts.openDaysInYearOfFiling() + 1);
    int last = facts.plan().filedOn() + facts.openDaysInYearOfFiling();
    int revoked = Math.min(last, closed + 1 + chance.below(20));
    var data = Happening.nothingToSay();
    data.put("reason", "结案信息录入有误");
    return List.of(
        Closing.happening(closed, 4, "closed-1", facts.family().anyOutcome(chance), false),
        new Happening(revoked, 5, "revoked", "case.closing-revoked.v1", data));
  }
}
