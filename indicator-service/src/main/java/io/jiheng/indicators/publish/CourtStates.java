package io.jiheng.indicators.publish;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.organization.CourtTree;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.snapshot.Snapshot;
import io.jiheng.indicators.query.value.Standing;
import io.jiheng.indicators.query.value.ValueService;
import io.jiheng.indicators.store.CourtCount;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Evaluates the whole catalogue for today, of courts that changed. */
@ApplicationScoped
public class CourtStates {

  private final ValueService values;
  private final Catalogue catalogue;
  private final Courts courts;
  private final Clock clock;

  CourtStates(ValueService values, Catalogue catalogue, Courts courts, Clock clock) {
    this.values = values;
    this.catalogue = catalogue;
    this.courts = courts;
    this.clock = clock;
  }

  /** The state of a court now; the one that is known where nothing has happened since. */
  public CourtState of(String court, CourtState known) {
    var tree = courts.tree();
    var today = LocalDate.now(clock);
    var snapshot = values.snapshot(List.of(court));
    return version(snapshot, tree, court, today).equals(known.version())
        ? known
        : state(snapshot, tree, court, today);
  }

  /** The state of a court now. */
  public CourtState of(String court) {
    return of(court, CourtState.UNTOLD);
  }

  /**
   * The states of the courts that are no longer as they are known, all of one moment. Nothing is
   * told of a court that is behind the limit rules 审限规则; the others need not wait for it.
   *
   * @param pace says which courts may be told now; the others are told another time
   */
  Map<String, CourtState> changedSince(Map<String, CourtState> known, PublishingPace pace) {
    var tree = courts.tree();
    var today = LocalDate.now(clock);
    var seen = values.snapshot(List.of());
    var changed = new ArrayList<String>();
    for (var court : seen.courts()) {
      if (seen.behind().contains(court) || !pace.allows(court, lateness(seen, court))) {
        continue;
      }
      var told = known.getOrDefault(court, CourtState.UNTOLD).version();
      if (!version(seen, tree, court, today).equals(told)) {
        changed.add(court);
      }
    }
    var snapshot = values.snapshot(changed);
    var states = new TreeMap<String, CourtState>();
    for (var court : changed) {
      states.put(court, state(snapshot, tree, court, today));
    }
    return states;
  }

  private static Duration lateness(Snapshot snapshot, String court) {
    return Optional.ofNullable(snapshot.counts().get(court))
        .map(count -> Duration.ofMillis(count.lagMillis()))
        .orElse(Duration.ZERO);
  }

  private static CourtState.Version version(
      Snapshot snapshot, CourtTree tree, String court, LocalDate today) {
    return new CourtState.Version(snapshot.revision(court), today, tree.court(court));
  }

  private CourtState state(Snapshot snapshot, CourtTree tree, String court, LocalDate today) {
    var query = ValueQuery.ofWholeCourt(tree, court);
    var version = version(snapshot, tree, court, today);
    var countedAt = Optional.ofNullable(snapshot.counts().get(court)).map(CourtCount::countedAt);
    var found = new ArrayList<IndicatorValue>();
    for (var answer : values.evaluate(query, snapshot, catalogue::on, List.of(today))) {
      var indicator = answer.indicator();
      var evaluation = answer.evaluation();
      found.add(
          new IndicatorValue(
              court,
              indicator.code(),
              today,
              evaluation.numerator(),
              evaluation.denominator(),
              evaluation.printed(),
              indicator.symbol(),
              Standing.of(
                  evaluation.exact(),
                  catalogue.targetOf(indicator, query.targetSets(), today),
                  today),
              Rules.VERSION,
              indicator.calibre().version(),
              indicator.calibre().from(),
              countedAt,
              version.revision()));
    }
    return new CourtState(version, List.copyOf(found));
  }
}
