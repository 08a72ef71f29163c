package io.jiheng.indicators.query.restatement;

import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.query.files.FirstInOrder;
import io.jiheng.indicators.query.restatement.LateChanges.LateChange;
import io.jiheng.indicators.query.slice.Part;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.value.Evaluation;
import io.jiheng.indicators.query.value.ValueService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds a value as it was known at a moment against the value as it is known now 追溯变动. */
@ApplicationScoped
public class RestatementService {

  private final ValueService values;
  private final LateChanges lateChanges;

  RestatementService(ValueService values, LateChanges lateChanges) {
    this.values = values;
    this.lateChanges = lateChanges;
  }

  /**
   * A value at two times.
   *
   * @param changes of each part the first of the cases that make the difference
   */
  public record RestatedValue(
      Evaluation then, Evaluation now, Map<Part, FirstInOrder<LateChange>> changes) {}

  /**
   * Restates the value of a day.
   *
   * @param most how many changes of each part are told
   */
  public RestatedValue restate(
      ValueQuery query, Indicator indicator, LocalDate asOf, Instant knownAt, int most) {
    var now = query.knownAt(Optional.empty());
    var sums = new EnumMap<Part, List<Term>>(Part.class);
    var changes = new EnumMap<Part, FirstInOrder<LateChange>>(Part.class);
    for (var part : Part.values()) {
      sums.put(part, part.terms(indicator));
      changes.put(part, LateChanges.first(most));
    }
    lateChanges.forEach(now, sums, asOf, knownAt, (part, change) -> changes.get(part).add(change));
    return new RestatedValue(
        evaluation(indicator, query.knownAt(Optional.of(knownAt)), asOf),
        evaluation(indicator, now, asOf),
        changes);
  }

  private Evaluation evaluation(Indicator indicator, ValueQuery query, LocalDate asOf) {
    var only = List.of(indicator);
    return Evaluation.of(indicator, asOf, values.sums(query, values.snapshot(query), only, asOf));
  }
}
