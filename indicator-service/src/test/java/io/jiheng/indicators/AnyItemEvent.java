package io.jiheng.indicators;

import static io.jiheng.indicators.AnyEvent.event;

import java.util.HashMap;
import java.util.Map;

/**
 * Those of {@link AnyEvent} that are of enforcement, of petitions and of matters, by their items.
 */
final class AnyItemEvent {

  private static final String[] LEVELS = {"SPC", "HIGH", "INTERMEDIATE"};

  private AnyItemEvent() {}

  /** What an event of a day is about; those of six days in a row are about the same. */
  static String item(int day) {
    return "I" + day / 6 % 3;
  }

  static byte[] of(String id, int caseIndex, int kind, int day) {
    var on = AnyEvent.day(day);
    var item = item(day);
    var data = new HashMap<String, Object>();
    data.put("on", on.toString());
    return switch (kind) {
      case 33 -> event(id, "enforcement.notice-sent", caseIndex, on, data);
      case 34 -> event(id, "enforcement.assets-searched", caseIndex, on, data);
      case 35 -> event(id, "enforcement.auction-listed", caseIndex, on, data);
      case 36 -> {
        data.put("recoveryId", item);
        data.put("amount", day + ".5");
        yield event(id, "enforcement.amount-recovered", caseIndex, on, data);
      }
      case 37, 38 -> {
        data.put("paymentId", item);
        data.put("amount", day);
        yield event(id, "enforcement.payment-received", caseIndex, on, data);
      }
      case 39 -> {
        data.put("paymentId", item);
        yield event(
            id,
            day % 3 == 0 ? "enforcement.payment-deferred" : "enforcement.payment-paid-out",
            caseIndex,
            on,
            data);
      }
      case 40 ->
          event(
              id,
              "enforcement.termination-reviewed",
              caseIndex,
              on,
              Map.of("reviewedOn", on.toString(), "qualified", day % 2 == 0));
      case 41 -> event(id, "enforcement.assets-verified", caseIndex, on, data);
      case 42 -> {
        data.put("resumed", day % 2 == 0);
        yield event(id, "enforcement.resumption-decided", caseIndex, on, data);
      }
      case 43 -> {
        data.put("listingId", item);
        data.put("wronglyListed", day % 2 == 0);
        yield event(
            id,
            day % 3 == 0 ? "enforcement.dishonesty-revoked" : "enforcement.dishonesty-listed",
            caseIndex,
            on,
            data);
      }
      case 44 -> {
        data.put("cause", "破产");
        // Told again within six days, it is the same cause, with another end or none.
        data.put("from", on.minusDays(day % 6).toString());
        if (day % 5 != 0) {
          data.put("until", on.plusDays(day % 90).toString());
        }
        yield event(id, "enforcement.delay-justified", caseIndex, on, data);
      }
      case 45 -> {
        data.put("petitionId", item);
        data.put("level", LEVELS[day % 3]);
        if (day % 4 == 0) {
          data.put("dueOn", on.plusDays(day % 60).toString());
        }
        yield event(id, "petition.assigned", caseIndex, on, data);
      }
      case 46 -> {
        data.put("petitionId", item);
        data.put("level", LEVELS[day % 3]);
        yield event(
            id, day % 2 == 0 ? "petition.closed" : "petition.resolved", caseIndex, on, data);
      }
      default -> {
        data.put("matterId", item);
        data.put("kind", day % 2 == 0 ? "DELEGATED" : "SUPERVISED");
        data.put("dueOn", on.plusDays(20).toString());
        yield event(id, day % 3 == 0 ? "matter.done" : "matter.delegated", caseIndex, on, data);
      }
    };
  }
}
