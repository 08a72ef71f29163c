package io.jiheng.sample.event;

import io.jiheng.sample.docket.Chance;
import io.jiheng.sample.docket.Trait;
import java.util.ArrayList;
import java.util.List;

/** 司法公开: the document goes online, the file is read, the process is disclosed. */
final class Openness implements Episode {

  private static final List<String> FLAWS = List.of("当事人手机号码缺失", "送达信息未公开", "文书未同步公开");
  private static final int PUBLISHED_WITHIN = 25;

  @Override
  public List<Happening> happenings(CaseFacts facts) {
    var plan = facts.plan();
    var chance = facts.chance("openness");
    var happenings = new ArrayList<Happening>();
    if (plan.is(Trait.DOCUMENT)) {
      int latest = facts.endOfClosingYear() - plan.closedOn();
      int day = plan.closedOn() + chance.below(Math.min(PUBLISHED_WITHIN, latest) + 1);
      happenings.add(Happening.on(day, 8, "published", "document.published.v1", "publishedOn"));
    } else if (plan.isClosed() && chance.happens(0.01)) {
      var withheld =
          Happening.on(plan.closedOn(), 8, "withheld", "document.withheld.v1", "approvedOn");
      withheld.data().put("reason", "涉及个人隐私");
      happenings.add(withheld);
    }
    if (plan.is(Trait.READ)) {
      var read =
          Happening.on(openDay(facts, chance), 4, "read", "case.files-accessed.v1", "accessedOn");
      read.data().put("online", !plan.is(Trait.READ_OFFLINE));
      happenings.add(read);
    }
    if (plan.is(Trait.DISCLOSED)) {
      var said =
          Happening.on(openDay(facts, chance), 4, "disclosed", "case.disclosed.v1", "disclosedOn");
      said.data().put("effective", true);
      if (plan.is(Trait.FLAWED)) {
        said.data().putArray("flaws").add(chance.pick(FLAWS));
      }
      happenings.add(said);
    }
    return happenings;
  }

  /** A day of the year of the closing on which the case was open. */
  private static int openDay(CaseFacts facts, Chance chance) {
    return facts.plan().closedOn() - chance.below(facts.daysInClosingYear() + 1);
  }
}
