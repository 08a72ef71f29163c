package io.jiheng.indicators.close;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.query.files.FirstInOrder;
import io.jiheng.indicators.query.restatement.LateChanges;
import io.jiheng.indicators.query.restatement.LateChanges.LateChange;
import io.jiheng.indicators.query.restatement.LateEvents;
import io.jiheng.indicators.query.restatement.LateEvents.Explained;
import io.jiheng.indicators.query.slice.Part;
import io.jiheng.indicators.query.slice.ValueQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The cases behind an adjustment 调整所涉案件: those that were known otherwise at the close, and the
 * events that came since. Their differences add up to what the adjustment charges to cases.
 */
@ApplicationScoped
public class AdjustedCases {

  private final Catalogue catalogue;
  private final Restated restated;
  private final LateChanges lateChanges;
  private final LateEvents lateEvents;

  AdjustedCases(
      Catalogue catalogue, Restated restated, LateChanges lateChanges, LateEvents lateEvents) {
    this.catalogue = catalogue;
    this.restated = restated;
    this.lateChanges = lateChanges;
    this.lateEvents = lateEvents;
  }

  /** A case or item that changed one part of a figure. */
  public record Adjusted(Part part, LateChange late) {}

  /** The same with the events that did it. */
  public record AdjustedCase(Part part, Explained explained) {}

  private record Sum(String code, Part part) {}

  /**
   * The cases of one indicator, as far as they are wanted.
   *
   * @param first those that may be seen, by part and in the order of their files, the first of them
   * @param seen how many may be seen
   * @param leftOut how many may not
   */
  public record Found(List<Adjusted> first, long seen, long leftOut) {

    public boolean isEmpty() {
      return seen + leftOut == 0;
    }
  }

  /**
   * The cases of one indicator.
   *
   * @param maySee which of them are told; the others are only counted
   * @param wanted how many are held
   */
  public Found of(ClosedMonth month, String code, Predicate<LateChange> maySee, int wanted) {
    if (month.value(code).isEmpty()) {
      return new Found(List.of(), 0, 0);
    }
    var seen = new EnumMap<Part, FirstInOrder<LateChange>>(Part.class);
    Arrays.stream(Part.values()).forEach(part -> seen.put(part, LateChanges.first(wanted)));
    var leftOut = new LongAdder();
    lateChanges.forEach(
        courts(month),
        sums(month, code),
        month.asOf(),
        month.closedAt(),
        (sum, change) -> {
          if (maySee.test(change)) {
            seen.get(sum.part()).add(change);
          } else {
            leftOut.increment();
          }
        });
    return new Found(
        seen.entrySet().stream()
            .flatMap(
                of -> of.getValue().inOrder().stream().map(one -> new Adjusted(of.getKey(), one)))
            .limit(wanted)
            .toList(),
        seen.values().stream().mapToLong(FirstInOrder::total).sum(),
        leftOut.sum());
  }

  /** Which closed indicators have such cases, be it that they cancel each other out. */
  Set<String> changed(ClosedMonth month) {
    var sums = new HashMap<Sum, List<Term>>();
    month.values().forEach(closed -> sums.putAll(sums(month, closed.code())));
    return lateChanges.changed(courts(month), sums, month.asOf(), month.closedAt()).stream()
        .map(Sum::code)
        .collect(Collectors.toSet());
  }

  /** Explains cases of one indicator by the events that came after the close. */
  public List<AdjustedCase> explain(ClosedMonth month, String code, List<Adjusted> adjusted) {
    var explained = new ArrayList<AdjustedCase>();
    for (var sum : sums(month, code).entrySet()) {
      var part = sum.getKey().part();
      var changes =
          adjusted.stream().filter(one -> one.part() == part).map(one -> one.late().change());
      lateEvents
          .explain(changes.toList(), courts(month), sum.getValue(), month.asOf(), month.closedAt())
          .forEach(one -> explained.add(new AdjustedCase(part, one)));
    }
    return explained;
  }

  private ValueQuery courts(ClosedMonth month) {
    return restated.ofItsCourts(month);
  }

  private Map<Sum, List<Term>> sums(ClosedMonth month, String code) {
    var sums = new LinkedHashMap<Sum, List<Term>>();
    catalogue
        .indicator(code)
        .map(versions -> versions.on(month.asOf()))
        .ifPresent(
            indicator ->
                Arrays.stream(Part.values())
                    .filter(part -> !part.terms(indicator).isEmpty())
                    .forEach(part -> sums.put(new Sum(code, part), part.terms(indicator))));
    return sums;
  }
}
