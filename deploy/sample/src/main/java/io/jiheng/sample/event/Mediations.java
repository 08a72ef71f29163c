package io.jiheng.sample.event;

import io.jiheng.contract.CaseNumber;
import io.jiheng.sample.docket.Chance;
import io.jiheng.sample.docket.CourtProfile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 诉前调解: what a court mediates before filing; of those ended in a year exactly the share succeeds.
 */
final class Mediations {

  private final CourtProfile profile;
  private final long seed;

  Mediations(CourtProfile profile, long seed) {
    this.profile = profile;
    this.seed = seed;
  }

  /** All of them, of every year. */
  List<CaseEvent> events() {
    var events = new ArrayList<CaseEvent>();
    for (int year : profile.years().keySet()) {
      int ended = profile.rates().count("mediations", year);
      var chance = Chance.of(seed, profile.code() + "/mediations/" + year);
      int succeeded = profile.rates().of("mediation-success", year, ended);
      var lucky = some(succeeded, ended, chance);
      var online = some(profile.rates().of("mediation-online", year, ended), ended, chance);
      for (int i = 0; i < ended; i++) {
        tell(year, i + 1, lucky.contains(i), online.contains(i), chance, events);
      }
    }
    return events;
  }

  private void tell(
      int year, int serial, boolean lucky, boolean online, Chance chance, List<CaseEvent> events) {
    var number = new CaseNumber(year, profile.code(), "诉前调", serial).toString();
    var started = Happening.nothingToSay();
    var day = CourtDay.of(year, chance);
    started.put("startedOn", day.date().toString());
    started.put("channel", online ? "INTERNET" : "PLATFORM");
    var id = "tj-" + year + "-" + serial;
    events.add(
        day.event(
            id + "-started", profile.code(), "mediation.started.v1", number, started, chance));
    var endDay = day.plusWithinYear(3 + chance.below(27));
    var ended = Happening.nothingToSay();
    ended.put("endedOn", endDay.date().toString());
    ended.put("succeeded", lucky);
    events.add(
        endDay.event(id + "-ended", profile.code(), "mediation.ended.v1", number, ended, chance));
  }

  private static Set<Integer> some(int count, int of, Chance chance) {
    var picked = new HashSet<Integer>();
    while (picked.size() < Math.min(count, of)) {
      picked.add(chance.below(of));
    }
    return picked;
  }
}
