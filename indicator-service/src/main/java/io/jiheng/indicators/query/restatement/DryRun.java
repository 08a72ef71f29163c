package io.jiheng.indicators.query.restatement;

import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.query.files.CaseFileScan;
import io.jiheng.indicators.query.files.FirstInOrder;
import io.jiheng.indicators.query.members.Members;
import io.jiheng.indicators.query.slice.Part;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.value.Evaluation;
import io.jiheng.indicators.query.value.ValueService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tries a version of a calibre on the cases there are 口径试算, beside the version in force, before it
 * is put in force itself. Nothing is stored.
 */
@ApplicationScoped
public class DryRun {

  private final ValueService values;
  private final CaseFileScan files;

  DryRun(ValueService values, CaseFileScan files) {
    this.values = values;
    this.files = files;
  }

  /**
   * Both versions on one day.
   *
   * @param inForce absent where the catalogue has no such indicator yet
   */
  public record Point(LocalDate asOf, Evaluation trial, Optional<Evaluation> inForce) {}

  /** Both versions at days, given in ascending order. */
  public List<Point> points(
      ValueQuery query, Indicator trial, Optional<Indicator> inForce, List<LocalDate> days) {
    var both = new ArrayList<Indicator>();
    both.add(trial);
    inForce.ifPresent(both::add);
    var sums = values.sums(query, values.snapshot(query), both, days.get(0));
    return days.stream()
        .map(
            day ->
                new Point(
                    day,
                    Evaluation.of(trial, day, sums),
                    inForce.map(indicator -> Evaluation.of(indicator, day, sums))))
        .toList();
  }

  /**
   * The cases that one version counts otherwise than the other does, of each part the first. The
   * files are gone through once, and nothing of them is kept but what differs.
   *
   * @param most how many of each part
   */
  public Map<Part, FirstInOrder<Restatement.Change>> changes(
      ValueQuery query, Indicator trial, Indicator inForce, LocalDate asOf, int most) {
    var changes = new EnumMap<Part, FirstInOrder<Restatement.Change>>(Part.class);
    for (var part : Part.values()) {
      changes.put(part, new FirstInOrder<>(most, Restatement.Change.ORDER));
    }
    var terms =
        Stream.of(trial, inForce).flatMap(indicator -> indicator.formula().terms()).toList();
    files.forEach(
        query,
        terms,
        asOf,
        (dossier, contributions) ->
            changes.forEach(
                (part, found) ->
                    Restatement.between(
                            dossier.key(),
                            Members.ofFile(dossier, contributions, part.terms(inForce), asOf),
                            Members.ofFile(dossier, contributions, part.terms(trial), asOf))
                        .forEach(found::add)));
    return changes;
  }
}
