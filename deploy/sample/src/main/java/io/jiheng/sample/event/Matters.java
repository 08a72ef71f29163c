package io.jiheng.sample.event;

import io.jiheng.sample.docket.Chance;
import io.jiheng.sample.docket.CourtProfile;
import java.util.ArrayList;
import java.util.List;

/**
 * 事项委托与督办: what other courts delegate to a court and superior ones press for; most is done in time.
 */
final class Matters {

  private final CourtProfile profile;
  private final long seed;

  Matters(CourtProfile profile, long seed) {
    this.profile = profile;
    this.seed = seed;
  }

  /** All of them, of every year. */
  List<CaseEvent> events() {
    var events = new ArrayList<CaseEvent>();
    for (int year : profile.years().keySet()) {
      tell("DELEGATED", "ST-", 10, profile.rates().count("delegated", year), year, events);
      tell(
          "SUPERVISED", "DB-", 20, profile.rates().count("supervised-matters", year), year, events);
    }
    return events;
  }

  private void tell(
      String kind, String mark, int limit, int count, int year, List<CaseEvent> events) {
    var chance = Chance.of(seed, profile.code() + "/matters/" + kind + "/" + year);
    for (int i = 0; i < count; i++) {
      var id = mark + year + "-" + (i + 1);
      var day = CourtDay.of(year, chance);
      var due = day.plus(limit).date().toString();
      add("matter.delegated.v1", id, kind, day, due, chance, events);
      if (i % 19 != 7) {
        boolean late = i % 12 == 4;
        var done = day.plus(late ? limit + 3 + chance.below(9) : 1 + chance.below(limit - 2));
        add("matter.done.v1", id, kind, done, due, chance, events);
      }
    }
  }

  private void add(
      String type,
      String id,
      String kind,
      CourtDay day,
      String due,
      Chance chance,
      List<CaseEvent> events) {
    var data = Happening.nothingToSay();
    data.put("matterId", profile.code() + "-" + id);
    data.put("kind", kind);
    data.put("on", day.date().toString());
    data.put("dueOn", due);
    var name = id + (type.contains("done") ? "-done" : "-delegated");
    events.add(day.event(name, profile.code(), type, profile.code(), data, chance));
  }
}
