package io.jiheng.indicators.query;

import io.jiheng.indicators.catalogue.Indicator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tries a version of a calibre on the cases there are 口径试算, beside the version in force, before it
 * is put in force itself. Nothing is stored.
 */
@ApplicationScoped
public class DryRun {

  private final Values values;
  private final Members members;

  DryRun(Values values, Members members) {
    this.values = values;
    this.members = members;
  }

  /**
   * Both versions on one day.
   *
   * @param inForce absent where the catalogue has no such indicator yet
   */
  public record Point(LocalDate asOf, Evaluation trial, Optional<Evaluation> inForce) {}

  /** Both versions at days, given in ascending order. */
  public List<Point> points(
      Question question, Indicator trial, Optional<Indicator> inForce, List<LocalDate> days)
      throws SQLException {
    var both = new ArrayList<Indicator>();
    both.add(trial);
    inForce.ifPresent(both::add);
    var sums = values.sums(question, values.snapshot(question), both, days.get(0));
    return days.stream()
        .map(
            day ->
                new Point(
                    day,
                    Evaluation.of(trial, day, sums),
                    inForce.map(indicator -> Evaluation.of(indicator, day, sums))))
        .toList();
  }

  /** The cases that one version counts in a part otherwise than the other does. */
  public List<Restatement.Change> changes(
      Question question, Indicator trial, Indicator inForce, Part part, LocalDate asOf)
      throws SQLException {
    return Restatement.between(
        members.of(question, part.terms(inForce), asOf),
        members.of(question, part.terms(trial), asOf));
  }
}
