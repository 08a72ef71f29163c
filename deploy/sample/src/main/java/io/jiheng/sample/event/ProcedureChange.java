package io.jiheng.sample.event;

import java.util.List;

/** 程序转换: a summary case turns ordinary, seldom the other way. */
final class ProcedureChange implements Episode {

  @Override
  public List<Happening> happenings(CaseFacts facts) {
    var chance = facts.chance("procedure-change");
    if (!facts.family().procedures() || !chance.happens(facts.imperfections().procedureChanged())) {
      return List.of();
    }
    var data = Happening.nothingToSay();
    data.put("procedure", Filing.procedure(facts).equals("ORDINARY") ? "SUMMARY" : "ORDINARY");
    data.put("fastTrack", false);
    int day = facts.plan().filedOn() + chance.below(facts.openDays() + 1);
    return List.of(new Happening(day, 2, "procedure", "case.procedure-changed.v1", data));
  }
}
