package io.jiheng.sample.event;

import io.jiheng.sample.docket.Chance;
import io.jiheng.sample.docket.PlannedCase;
import io.jiheng.sample.docket.Trait;
import java.util.ArrayList;
import java.util.List;

/** 首次执行: notice, search of assets, what is found and recovered, lists of the dishonest, reviews. */
final class Enforcement implements Episode {

  private static final int SLOW = 2;
  private static final int NOTICE_DAYS = 10;
  private static final int SEARCH_DAYS = 27;

  @Override
  public List<Happening> happenings(CaseFacts facts) {
    var plan = facts.plan();
    if (!plan.family().word().equals("执") || plan.cancelled()) {
      return List.of();
    }
    var happenings = new ArrayList<Happening>();
    nodes(facts, happenings);
    listed(facts, happenings);
    if (plan.outcome().equals("TERMINATED_THIS_ROUND")) {
      terminated(facts, happenings);
    }
    return happenings;
  }

  private static void nodes(CaseFacts facts, List<Happening> happenings) {
    var chance = facts.chance("nodes");
    int notice = due(chance.below(100) < SLOW, NOTICE_DAYS, facts.chance("notice"));
    add(facts, notice, "notice", "enforcement.notice-sent.v1", happenings);
    int search = due(chance.below(100) < SLOW, SEARCH_DAYS, facts.chance("search"));
    add(facts, search, "searched", "enforcement.assets-searched.v1", happenings);
    if (chance.happens(0.25)) {
      add(facts, search + 3, "found", "enforcement.assets-found.v1", happenings);
    }
  }

  private static int due(boolean slow, int days, Chance chance) {
    return slow ? days + 6 + chance.below(20) : 1 + chance.below(days - 1);
  }

  /** Nothing of it happens to a case that is over. */
  private static void add(
      CaseFacts facts, int after, String name, String type, List<Happening> happenings) {
    if (after <= facts.openDays()) {
      happenings.add(Happening.on(facts.plan().filedOn() + after, 3, name, type, "on"));
    }
  }

  private static void listed(CaseFacts facts, List<Happening> happenings) {
    var chance = facts.chance("dishonesty");
    if (facts.openDays() < 20 || !chance.happens(0.14)) {
      return;
    }
    int day = facts.plan().filedOn() + 15 + chance.below(Math.min(60, facts.openDays() - 15));
    var listing =
        Happening.on(day, 4, "listed-dishonest", "enforcement.dishonesty-listed.v1", "on");
    listing.data().put("listingId", facts.plan().key() + "-L");
    happenings.add(listing);
    int dice = chance.below(100);
    if (dice < 12) {
      var revoked =
          Happening.on(
              day + 5 + chance.below(60),
              5,
              "revoked-dishonest",
              "enforcement.dishonesty-revoked.v1",
              "on");
      revoked.data().put("listingId", facts.plan().key() + "-L");
      revoked.data().put("wronglyListed", dice < 3);
      happenings.add(revoked);
    }
  }

  private static void terminated(CaseFacts facts, List<Happening> happenings) {
    var plan = facts.plan();
    var chance = facts.chance("termination");
    if (plan.is(Trait.REVIEWED)) {
      int left = facts.endOfClosingYear() - plan.closedOn();
      int day = plan.closedOn() + Math.min(left, 10 + chance.below(30));
      var review =
          Happening.on(day, 8, "reviewed", "enforcement.termination-reviewed.v1", "reviewedOn");
      review.data().put("qualified", !plan.is(Trait.UNQUALIFIED));
      happenings.add(review);
    }
    if (chance.happens(0.08)) {
      int verified = plan.closedOn() + 30 + chance.below(120);
      int days = chance.below(100) < 8 ? 10 + chance.below(10) : 1 + chance.below(6);
      happenings.add(Happening.on(verified, 8, "verified", "enforcement.assets-verified.v1", "on"));
      var decided =
          Happening.on(verified + days, 9, "decided", "enforcement.resumption-decided.v1", "on");
      decided.data().put("resumed", chance.happens(0.8));
      happenings.add(decided);
    }
  }

  /** Whether anything is recovered of such a case. */
  static boolean isAlive(PlannedCase plan) {
    return plan.family().word().equals("执") && !plan.cancelled();
  }
}
