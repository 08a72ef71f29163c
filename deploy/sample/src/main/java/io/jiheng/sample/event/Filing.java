package io.jiheng.sample.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jiheng.sample.docket.Chance;
import io.jiheng.sample.docket.FamilyTraits;
import io.jiheng.sample.docket.FamilyTraits.OriginTraits;
import io.jiheng.sample.docket.Trait;
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

  /**
   * The procedure it is filed under, if its family has any: another than it ends under, if it
   * changes.
   */
  static String procedure(CaseFacts facts) {
    var last = facts.plan().procedure();
    if (!ProcedureChange.happens(facts)) {
      return last;
    }
    return last.equals("ORDINARY") ? "SUMMARY" : "ORDINARY";
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
      data.put("fastTrack", facts.plan().is(Trait.FAST));
      data.put("afterMediation", facts.plan().is(Trait.AFTER_MEDIATION));
    }
    data.put("cause", chance.pick(family.causes()));
    if (family.claims()) {
      data.put("claimAmount", yuan(claim(facts)));
    }
    data.put("filedOnline", chance.happens(0.45));
    family.origin().ifPresent(traits -> data.set("origin", origin(traits, facts, chance)));
    return data;
  }

  private static ObjectNode origin(OriginTraits traits, CaseFacts facts, Chance chance) {
    var origin = Happening.nothingToSay();
    var number = facts.house().origins().origin(traits, facts.plan(), chance);
    origin.put("caseNumber", number.toString());
    origin.put("relation", traits.relation());
    traits
        .bases()
        .map(bases -> bases.get(facts.house().profile().court().level()))
        .ifPresent(bases -> origin.put("basis", FamilyTraits.any(bases, chance)));
    return origin;
  }

  /** The amount asked for 标的额 in 分. */
  static long claim(CaseFacts facts) {
    return 100_000L + (long) (StrictMath.pow(facts.chance("claim").unit(), 4) * 300_000_000L);
  }

  static String yuan(long cents) {
    return cents / 100 + "." + cents % 100 / 10 + cents % 10;
  }
}
