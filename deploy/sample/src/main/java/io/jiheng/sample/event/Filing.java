package io.jiheng.sample.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jiheng.sample.docket.Chance;
import io.jiheng.sample.docket.FamilyTraits.OriginTraits;
import java.util.List;

/** 立案: every case begins with it; most name judge and department at once. */
final class Filing implements Episode {

  private static final double ASSIGNED_AT_ONCE = 0.6;

  @Override
  public List<Happening> happenings(CaseFacts facts) {
    return List.of(new Happening(facts.plan().filedOn(), 0, "filed", "case.filed.v1", data(facts)));
  }

  static boolean assignsAtOnce(CaseFacts facts) {
    return facts.chance("assigned-at-once").happens(ASSIGNED_AT_ONCE);
  }

  /** The procedure it is filed under, if its family has any. */
  static String procedure(CaseFacts facts) {
    var chance = facts.chance("procedure");
    if (!chance.happens(facts.house().profile().simpleShare())) {
      return "ORDINARY";
    }
    boolean small = facts.family().claims() && chance.happens(0.2);
    return small ? "SMALL_CLAIMS" : "SUMMARY";
  }

  private static ObjectNode data(CaseFacts facts) {
    var chance = facts.chance("filing");
    var family = facts.family();
    var data = Happening.nothingToSay();
    data.put("filedOn", Happening.date(facts.plan().filedOn()));
    if (assignsAtOnce(facts)) {
      var seat = facts.firstSeat();
      data.put("department", seat.department());
      data.put("judge", seat.judge());
    }
    if (family.procedures()) {
      var procedure = procedure(facts);
      data.put("procedure", procedure);
      data.put("fastTrack", !procedure.equals("ORDINARY") && chance.happens(0.3));
    }
    data.put("cause", chance.pick(family.causes()));
    if (family.claims()) {
      data.put("claimAmount", amount(chance));
    }
    data.put("filedOnline", chance.happens(0.45));
    family.origin().ifPresent(traits -> data.set("origin", origin(traits, facts, chance)));
    return data;
  }

  private static ObjectNode origin(OriginTraits traits, CaseFacts facts, Chance chance) {
    var origin = Happening.nothingToSay();
    var number = facts.house().origins().origin(traits, facts.plan().year(), chance);
    origin.put("caseNumber", number.toString());
    origin.put("relation", traits.relation());
    traits.bases().ifPresent(bases -> origin.put("basis", chance.pick(bases)));
    return origin;
  }

  private static String amount(Chance chance) {
    long cents = 100_000L + (long) (StrictMath.pow(chance.unit(), 4) * 300_000_000L);
    return cents / 100 + "." + cents % 100 / 10 + cents % 10;
  }
}
