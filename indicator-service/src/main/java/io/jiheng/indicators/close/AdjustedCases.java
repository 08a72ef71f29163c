package io.jiheng.indicators.close;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.query.LateEvents;
import io.jiheng.indicators.query.LateEvents.Explained;
import io.jiheng.indicators.query.Members;
import io.jiheng.indicators.query.Part;
import io.jiheng.indicators.query.Question;
import io.jiheng.indicators.query.Restatement;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cases behind an adjustment 调整所涉案件: those that were known otherwise at the close, and the
 * events that came since. Their differences add up to what the adjustment charges to cases.
 */
@ApplicationScoped
public class AdjustedCases {

  private final Catalogue catalogue;
  private final Restated restated;
  private final Members members;
  private final LateEvents lateEvents;

  AdjustedCases(Catalogue catalogue, Restated restated, Members members, LateEvents lateEvents) {
    this.catalogue = catalogue;
    this.restated = restated;
    this.members = members;
    this.lateEvents = lateEvents;
  }

  /** A case or item that changed one part of a figure. */
  public record AdjustedCase(Part part, Explained explained) {}

  /**
   * One page of the cases.
   *
   * @param total how many there are on all pages
   */
  public record Listed(List<AdjustedCase> cases, long total) {}

  private record Found(Part part, Restatement.Change change) {}

  /** The cases of one indicator, by part and in the order of their files. */
  public Listed of(ClosedMonth month, String code, int page, int size) throws SQLException {
    var indicator = catalogue.indicator(code).map(versions -> versions.on(month.asOf()));
    if (indicator.isEmpty()) {
      return new Listed(List.of(), 0);
    }
    var now = restated.ofItsCourts(month);
    var found = changes(month, indicator.get(), now);
    var onPage = found.stream().skip((long) page * size).limit(size).toList();
    return new Listed(explained(month, indicator.get(), now, onPage), found.size());
  }

  private List<Found> changes(ClosedMonth month, Indicator indicator, Question now)
      throws SQLException {
    var then = now.knownAt(Optional.of(month.closedAt()));
    var found = new ArrayList<Found>();
    for (var part : Part.values()) {
      var terms = part.terms(indicator);
      if (!terms.isEmpty()) {
        Restatement.between(
                members.of(then, terms, month.asOf()), members.of(now, terms, month.asOf()))
            .forEach(change -> found.add(new Found(part, change)));
      }
    }
    return found;
  }

  private List<AdjustedCase> explained(
      ClosedMonth month, Indicator indicator, Question now, List<Found> found) throws SQLException {
    var cases = new ArrayList<AdjustedCase>();
    for (var part : Part.values()) {
      var changes = found.stream().filter(one -> one.part() == part).map(Found::change).toList();
      lateEvents
          .explain(changes, now, part.terms(indicator), month.asOf(), month.closedAt())
          .forEach(explained -> cases.add(new AdjustedCase(part, explained)));
    }
    return cases;
  }
}
