package io.jiheng.indicators.publish;

import io.jiheng.indicators.query.snapshot.CountersRebuildingException;
import java.util.List;

/** Watches a court for one listener: each look tells what changed since the look before. */
final class CourtWatch {

  private final CourtStates states;
  private final String court;
  private final long looksPerHeartbeat;
  private CourtState known;
  private long quietLooks;

  CourtWatch(CourtStates states, String court, CourtState known, long looksPerHeartbeat) {
    this.states = states;
    this.court = court;
    this.known = known;
    this.looksPerHeartbeat = looksPerHeartbeat;
  }

  /** What changed; from time to time a heartbeat where nothing did. */
  List<StreamEvent> look() {
    var state = now();
    var news = state.newsSince(known);
    known = state;
    if (!news.isEmpty()) {
      quietLooks = 0;
      return news.stream().<StreamEvent>map(StreamEvent.Changed::new).toList();
    }
    quietLooks++;
    return quietLooks % looksPerHeartbeat == 0 ? List.of(new StreamEvent.Heartbeat()) : List.of();
  }

  /** While the counters are made anew nothing is known to have changed. */
  private CourtState now() {
    try {
      return states.of(court, known);
    } catch (CountersRebuildingException e) {
      return known;
    }
  }
}
