package io.jiheng.sample.event;

import io.jiheng.sample.docket.Trait;
import java.util.List;

/**
 * 上诉: some judgments of first instance are appealed against within the period of appeal, and the
 * file goes to the superior court weeks later.
 */
final class Appeal implements Episode {

  private static final int PERIOD = 15;
  private static final int SOONEST = 5;
  private static final int SPREAD = 36;

  @Override
  public List<Happening> happenings(CaseFacts facts) {
    if (!facts.plan().is(Trait.APPEALED)) {
      return List.of();
    }
    var chance = facts.chance("appeal");
    int registered = facts.plan().closedOn() + 1 + chance.below(PERIOD);
    int transferred = registered + SOONEST + chance.below(SPREAD);
    return List.of(
        Happening.on(registered, 8, "appealed", "case.appeal-registered.v1", "registeredOn"),
        Happening.on(transferred, 9, "transferred", "case.appeal-transferred.v1", "transferredOn"));
  }
}
