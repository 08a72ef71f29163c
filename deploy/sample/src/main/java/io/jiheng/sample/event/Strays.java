package io.jiheng.sample.event;

import io.jiheng.contract.CaseNumber;
import io.jiheng.sample.docket.Chance;
import io.jiheng.sample.docket.CourtProfile;
import java.util.ArrayList;
import java.util.List;

/** Events of cases that were never filed 无立案的事件: they wait as orphans. */
final class Strays {

  private static final int FIRST_SERIAL = 90_001;

  private final CourtProfile profile;
  private final int perYear;

  Strays(CourtProfile profile, int perYear) {
    this.profile = profile;
    this.perYear = perYear;
  }

  /** All of them, of every year. */
  List<CaseEvent> events() {
    var word = profile.firstVolume().families().keySet().iterator().next();
    var events = new ArrayList<CaseEvent>();
    for (int year : profile.years().keySet()) {
      var chance = Chance.of(0, profile.code() + "/strays/" + year);
      for (int i = 0; i < perYear; i++) {
        var number = new CaseNumber(year, profile.code(), word, FIRST_SERIAL + i).toString();
        var day = CourtDay.of(year, chance);
        var data = Happening.nothingToSay();
        data.put("closedOn", day.date().toString());
        data.put("outcome", "WITHDRAWN");
        var id = "stray-" + year + "-" + (i + 1);
        events.add(day.event(id, profile.code(), "case.closed.v1", number, data, chance));
      }
    }
    return events;
  }
}
