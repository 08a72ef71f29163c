package io.jiheng.sample.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jiheng.sample.docket.Chance;
import io.jiheng.sample.docket.CourtProfile;
import java.util.ArrayList;
import java.util.List;

/**
 * 执行信访: petitions that higher courts assign to a court; most are closed in time, some are resolved.
 */
final class Petitions {

  private static final List<String> LEVELS = List.of("SPC", "HIGH", "INTERMEDIATE");
  private static final int DAYS = 45;

  private final CourtProfile profile;
  private final long seed;

  Petitions(CourtProfile profile, long seed) {
    this.profile = profile;
    this.seed = seed;
  }

  /** All of them, of every year. */
  List<CaseEvent> events() {
    var events = new ArrayList<CaseEvent>();
    for (int year : profile.years().keySet()) {
      int count = profile.rates().count("petitions", year);
      var chance = Chance.of(seed, profile.code() + "/petitions/" + year);
      for (int i = 0; i < count; i++) {
        tell("XF-" + year + "-" + (i + 1), i, CourtDay.of(year, chance), chance, events);
      }
    }
    return events;
  }

  private void tell(String id, int index, CourtDay day, Chance chance, List<CaseEvent> events) {
    var level = LEVELS.get(index % LEVELS.size());
    var due = day.plus(DAYS).date().toString();
    add("petition.assigned.v1", id, day, level, due, chance, events);
    if (index % 11 == 6) {
      return;
    }
    int days = index % 9 == 5 ? DAYS + 6 + chance.below(20) : 8 + chance.below(DAYS - 10);
    var closed = day.plus(days);
    if (index % 5 < 3) {
      add("petition.resolved.v1", id, day.plus(days - 2), level, due, chance, events);
    }
    add("petition.closed.v1", id, closed, level, due, chance, events);
  }

  private void add(
      String type,
      String id,
      CourtDay day,
      String level,
      String due,
      Chance chance,
      List<CaseEvent> events) {
    ObjectNode data = Happening.nothingToSay();
    data.put("petitionId", profile.code() + "-" + id);
    data.put("on", day.date().toString());
    data.put("level", level);
    data.put("dueOn", due);
    var name = id + "-" + type.replaceAll(".*\\.(.*)\\.v1", "$1");
    events.add(day.event(name, profile.code(), type, profile.code(), data, chance));
  }
}
