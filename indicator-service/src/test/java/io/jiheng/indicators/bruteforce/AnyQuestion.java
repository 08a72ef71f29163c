package io.jiheng.indicators.bruteforce;

import io.jiheng.indicators.AnyEvent;
import io.jiheng.indicators.bruteforce.AnyBooks.Moment;
import io.jiheng.indicators.casefile.Cause;
import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.casefile.RecordedEvent;
import io.jiheng.indicators.query.slice.FamilyFilter;
import io.jiheng.indicators.query.slice.Slice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A question about a random history: one court or all three, perhaps a department, a judge,
 * families or a cause; on the day of an event or of an entry in a book, the day before, or as long
 * after it as makes a difference.
 */
public record AnyQuestion(
    int event,
    int daysAfter,
    boolean ofAllCourts,
    Optional<String> department,
    Optional<String> judge,
    Optional<String> family,
    Optional<String> cause) {

  private static final Set<String> ALL_COURTS =
      Set.of(AnyEvent.court(0), AnyEvent.court(1), AnyEvent.court(2));

  public static Arbitrary<AnyQuestion> any() {
    return Combinators.combine(
            AnyHistory.evenly(0, 10_000),
            Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(-1, 0, 1, 10, 31, 60)),
                Tuple.of(1, Arbitraries.of(AnyHistory.DISTANCES))),
            Arbitraries.of(true, false),
            Arbitraries.of("庭0", "庭1").optional(0.12),
            Arbitraries.of("J0", "J1", "J2", "J3").optional(0.12),
            Arbitraries.of("民初", "执", "民事", "刑事", "执行", "诉前", "其他").optional(0.12),
            Arbitraries.of("合同纠纷", "追偿权（保证）纠纷").optional(0.12))
        .as(AnyQuestion::new);
  }

  /**
   * What is asked of files and books; of all courts, or of that of the event.
   *
   * @param files what the events fold to
   * @param told the events of each
   */
  public Docket docket(
      AnyHistory history,
      Collection<Dossier> files,
      Map<FileKey, List<RecordedEvent>> told,
      AnyLimits limits,
      AnyBooks books) {
    var moment = moment(history, books);
    return new Docket(
        files,
        told,
        moment.day().plusDays(daysAfter),
        ofAllCourts ? ALL_COURTS : Set.of(moment.court()),
        department,
        judge,
        family,
        cause,
        limits,
        books);
  }

  private Moment moment(AnyHistory history, AnyBooks books) {
    var moments = new ArrayList<>(books.moments());
    for (var step : history.steps()) {
      moments.add(new Moment(AnyEvent.court(step.caseIndex()), AnyEvent.day(step.day())));
    }
    return moments.get(event % moments.size());
  }

  public FamilyFilter families() {
    return FamilyFilter.of(family).orElseThrow();
  }

  public Slice slice() {
    return new Slice(
        department, judge, Optional.empty(), Optional.empty(), cause.flatMap(Cause::of));
  }
}
