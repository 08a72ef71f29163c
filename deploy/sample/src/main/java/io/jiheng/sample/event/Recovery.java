package io.jiheng.sample.event;

import io.jiheng.sample.docket.Chance;
import io.jiheng.sample.docket.PlannedCase;
import java.util.ArrayList;
import java.util.List;

/** 执行到位与案款: what is recovered comes in as a payment and is paid out, mostly within the month. */
final class Recovery implements Episode {

  @Override
  public List<Happening> happenings(CaseFacts facts) {
    var plan = facts.plan();
    if (!Enforcement.isAlive(plan)) {
      return List.of();
    }
    var chance = facts.chance("recovery");
    double share = share(plan, chance);
    if (share == 0) {
      return List.of();
    }
    int day = plan.filedOn() + (int) (facts.openDays() * (0.4 + 0.6 * chance.unit()));
    var amount = Filing.yuan(Math.max(1, (long) (Filing.claim(facts) * share)));
    var happenings = new ArrayList<Happening>();
    var recovered = Happening.on(day, 4, "recovered", "enforcement.amount-recovered.v1", "on");
    recovered.data().put("recoveryId", plan.key() + "-R");
    recovered.data().put("amount", amount);
    happenings.add(recovered);
    if (chance.happens(0.5)) {
      paid(facts, day, amount, happenings);
    }
    return happenings;
  }

  private static void paid(CaseFacts facts, int day, String amount, List<Happening> happenings) {
    var chance = facts.chance("payment");
    happenings.add(payment(facts, day, "received", amount));
    int dice = chance.below(1000);
    if (dice < 12) {
      return;
    }
    boolean deferred = dice < 40;
    if (deferred) {
      happenings.add(payment(facts, day + 5 + chance.below(20), "deferred", amount));
    }
    boolean late = deferred || dice < 70;
    int days =
        late ? 31 + chance.below(30) : dice < 200 ? 16 + chance.below(14) : 2 + chance.below(13);
    happenings.add(payment(facts, day + days, "paid-out", amount));
  }

  private static Happening payment(CaseFacts facts, int day, String what, String amount) {
    var type = "enforcement.payment-" + what + ".v1";
    var happening = Happening.on(day, 5, "payment-" + what, type, "on");
    happening.data().put("paymentId", facts.plan().key() + "-P");
    happening.data().put("amount", amount);
    return happening;
  }

  /** How much of the claim comes in. */
  private static double share(PlannedCase plan, Chance chance) {
    return switch (plan.outcome()) {
      case "COMPLETED" -> 1;
      case "CONCLUDED" -> chance.happens(0.6) ? 0.2 + 0.5 * chance.unit() : 0;
      case "TERMINATED_THIS_ROUND" -> chance.happens(0.3) ? 0.1 * chance.unit() : 0;
      case "" -> chance.happens(0.2) ? 0.3 * chance.unit() : 0;
      default -> 0;
    };
  }
}
