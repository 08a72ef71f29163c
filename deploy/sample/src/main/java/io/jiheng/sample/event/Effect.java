package io.jiheng.sample.event;

import io.jiheng.sample.docket.Trait;
import java.util.List;

/**
 * 生效: a criminal judgment takes effect, the second instance at once, the first after the period of
 * appeal.
 */
final class Effect implements Episode {

  private static final int PERIOD = 11;

  @Override
  public List<Happening> happenings(CaseFacts facts) {
    var plan = facts.plan();
    if (!plan.is(Trait.EFFECTIVE)) {
      return List.of();
    }
    int days = plan.family().word().equals("刑初") ? PERIOD : 0;
    int day = Math.min(plan.closedOn() + days, facts.endOfClosingYear());
    return List.of(Happening.on(day, 8, "effective", "case.effective.v1", "effectiveOn"));
  }
}
