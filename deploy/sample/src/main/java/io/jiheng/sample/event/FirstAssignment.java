package io.jiheng.sample.event;

import java.util.List;

/** 分案: where the filing names no judge, one is found within days. */
final class FirstAssignment implements Episode {

  private static final int DAYS = 4;

  @Override
  public List<Happening> happenings(CaseFacts facts) {
    if (Filing.assignsAtOnce(facts)) {
      return List.of();
    }
    int days = Math.min(facts.openDays(), facts.chance("first-assignment").below(DAYS));
    return List.of(
        Assignments.happening(facts.plan().filedOn() + days, 1, "assigned", facts.firstSeat()));
  }
}
