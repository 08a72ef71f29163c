package io.jiheng.indicators.query.value;

import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.query.files.CaseFileScan;
import io.jiheng.indicators.query.slice.FamilyFilter;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.snapshot.CountersInForce;
import io.jiheng.indicators.query.snapshot.CountersRebuildingException;
import io.jiheng.indicators.query.snapshot.Snapshot;
import io.jiheng.indicators.query.snapshot.Sums;
import io.jiheng.indicators.scan.FileScans;
import io.jiheng.indicators.scan.FileScans.Lane;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Answers queries for values 指标值. All that come from counters come from one moment; what has to be
 * taken from the files, from one moment for each court.
 */
@ApplicationScoped
public class ValueService {

  /** Days of courts: more than those of a month of a province, or of twelve years of a court. */
  private static final long LONG_ANSWER = 5_000;

  private final CountersInForce counters;
  private final CaseFileScan files;
  private final FileScans scans;
  private final ClosedMonths closedMonths;

  ValueService(
      CountersInForce counters, CaseFileScan files, FileScans scans, ClosedMonths closedMonths) {
    this.counters = counters;
    this.files = files;
    this.scans = scans;
    this.closedMonths = closedMonths;
  }

  /**
   * Answers a query on one day.
   *
   * @throws CountersRebuildingException while the counters are made anew for the rules of this
   *     program, or those of one of its courts for changed limit rules
   */
  public ValueAnswer answer(ValueQuery query, Wanted wanted, LocalDate asOf) {
    return answer(query, wanted, List.of(asOf));
  }

  /** Answers a query on days, given in ascending order, all from one snapshot. */
  public ValueAnswer answer(ValueQuery query, Wanted wanted, List<LocalDate> days) {
    var snapshot = snapshot(query);
    var last = days.get(days.size() - 1);
    return new ValueAnswer(
        query,
        snapshot,
        last,
        () -> evaluate(query, snapshot, wanted, days),
        () -> wanted.isInForce() ? closed(query, snapshot, last) : Optional.empty());
  }

  /** Only figures of all families are closed. */
  private Optional<ClosedMonths.Closed> closed(
      ValueQuery query, Snapshot snapshot, LocalDate asOf) {
    return query.families().equals(FamilyFilter.ALL)
        ? closedMonths.of(query, snapshot, asOf)
        : Optional.empty();
  }

  /**
   * The state of the counters that an answer to the query would come from.
   *
   * @throws CountersRebuildingException while they are made anew for the rules of this program, or
   *     those of one of its courts for changed limit rules
   */
  public Snapshot snapshot(ValueQuery query) {
    return snapshot(query.courts());
  }

  /** The same of any courts; of all of them it tells how far they are counted. */
  public Snapshot snapshot(Collection<String> courts) {
    return counters.snapshot(courts);
  }

  /** The state of the counters that is read after this was asked: none of an earlier moment. */
  public Snapshot latest(ValueQuery query) {
    return counters.latest(query.courts());
  }

  /**
   * Evaluates indicators at days, given in ascending order.
   *
   * @throws io.jiheng.pattern.refusal.RefusedException where many days of many courts are asked for
   *     and others have the places for large queries
   */
  public List<ValueAnswer.Value> evaluate(
      ValueQuery query, Snapshot snapshot, Wanted wanted, List<LocalDate> days) {
    var indicators = days.stream().flatMap(day -> wanted.on(day).stream()).distinct().toList();
    var sums = sums(query, snapshot, indicators, days.get(0));
    if ((long) days.size() * query.courts().size() <= LONG_ANSWER) {
      return evaluate(wanted, days, sums, () -> {});
    }
    return scans.go(Lane.LARGE, time -> evaluate(wanted, days, sums, time::look));
  }

  private static List<ValueAnswer.Value> evaluate(
      Wanted wanted, List<LocalDate> days, Sums sums, Runnable afterDay) {
    var answers = new ArrayList<ValueAnswer.Value>();
    for (var day : days) {
      for (var indicator : wanted.on(day)) {
        answers.add(new ValueAnswer.Value(indicator, day, Evaluation.of(indicator, day, sums)));
      }
      afterDay.run();
    }
    return answers;
  }

  /**
   * The sums that a query is answered from: counters, or the files of a cut.
   *
   * @param first the earliest day a value is asked for
   */
  public Sums sums(
      ValueQuery query, Snapshot snapshot, Collection<Indicator> indicators, LocalDate first) {
    var terms = indicators.stream().flatMap(i -> i.formula().terms()).toList();
    var cases =
        query.isOfCounters(terms)
            ? new RememberedSums(snapshot.sums(query.courts(), query.families()))
            : sliceSums(query, terms, first);
    return cases.with(snapshot.bookSums(query));
  }

  private Sums sliceSums(ValueQuery query, Collection<Term> terms, LocalDate first) {
    var sums = new SliceSums(terms.stream().map(Term::measure).collect(Collectors.toSet()));
    if (terms.isEmpty()) {
      return sums;
    }
    files.forEach(query, terms, first, (dossier, contributions) -> sums.add(contributions));
    return sums;
  }
}
