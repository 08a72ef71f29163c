package io.jiheng.sample.event;

import java.util.List;

/** 改派: a case changes judge, sometimes department, while it is open. */
final class Reassignment implements Episode {

  @Override
  public List<Happening> happenings(CaseFacts facts) {
    var chance = facts.chance("reassignment");
    if (!chance.happens(facts.imperfections().reassigned())) {
      return List.of();
    }
    int day = facts.plan().filedOn() + chance.below(facts.openDays() + 1);
    var seat = facts.house().roster().otherThan(facts.firstSeat(), facts.family(), chance);
    // The first assignment may take some days; nobody is replaced before.
    int assigned = facts.plan().filedOn() + Math.min(facts.openDays(), 3);
    return List.of(Assignments.happening(Math.max(day, assigned), 3, "reassigned", seat));
  }
}
