package io.jiheng.indicators.bruteforce;

import static io.jiheng.indicators.bruteforce.Cases.ENFORCEMENT;
import static io.jiheng.indicators.bruteforce.Cases.closedOn;
import static io.jiheng.indicators.bruteforce.Cases.isOf;
import static io.jiheng.indicators.bruteforce.Cases.isOlder;
import static io.jiheng.indicators.bruteforce.Cases.isTrial;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.EnforcementFact.DelayJustified;
import io.jiheng.indicators.casefile.TrialFact.ExcludedFromLongPending;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Cases that wait 长期未结, and cases whose limit was adjusted 延扣审. */
final class LongPending {

  static final Map<String, Function<Docket, Count>> COUNTS =
      Map.of(
          "extended-pending",
          asked ->
              Count.of(
                  Workload.pending(
                      asked, asked.asOf(), file -> isTrial(file) && isAdjusted(file, asked)),
                  Workload.pending(asked, asked.asOf(), Cases::isTrial)),
          "long-pending-2y",
          asked -> Count.of(waiting(asked, 2, false)),
          "long-pending-2y-with-excluded",
          asked -> Count.of(waiting(asked, 2, true)),
          "long-pending-1y",
          asked -> Count.of(waiting(asked, 1, false)),
          "long-pending-1y-with-excluded",
          asked -> Count.of(waiting(asked, 1, true)),
          "long-pending-share",
          asked -> share(asked, false),
          "long-pending-share-with-excluded",
          asked -> share(asked, true),
          "spc-over-12-months",
          asked ->
              Count.of(
                  Workload.pending(
                      asked,
                      asked.asOf(),
                      file -> Cases.isCase(file) && isOlder(file, 1, asked.asOf())),
                  Workload.pending(asked, asked.asOf(), Cases::isCase)),
          "long-pending-enforcement",
          asked ->
              Count.of(
                  Workload.pending(
                      asked,
                      asked.asOf(),
                      file ->
                          isOf(file, ENFORCEMENT)
                              && isOlder(file, 1, asked.asOf())
                              && !isExcused(file, asked))));

  private LongPending() {}

  private static long waiting(Docket asked, int years, boolean withExcluded) {
    return Workload.pending(
        asked,
        asked.asOf(),
        file ->
            isTrial(file)
                && isOlder(file, years, asked.asOf())
                && (withExcluded || !isExcluded(file, asked)));
  }

  private static Count share(Docket asked, boolean withExcluded) {
    var waiting = waiting(asked, 1, withExcluded);
    var closed =
        Workload.closed(
            asked,
            file ->
                isTrial(file)
                    && isOlder(file, 1, closedOn(file))
                    && (withExcluded || !isExcluded(file, asked)));
    return Count.of(waiting, waiting + closed);
  }

  private static boolean isAdjusted(CaseFile file, Docket asked) {
    for (var adjustment : file.adjustments()) {
      if (asked.isKnown(adjustment.from())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isExcluded(CaseFile file, Docket asked) {
    for (var kept : file.facts().all()) {
      if (kept.fact() instanceof ExcludedFromLongPending && asked.isKnown(kept.happenedOn())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isExcused(CaseFile file, Docket asked) {
    var causes = file.facts().of(DelayJustified.class).toList();
    for (int i = 0; i < causes.size(); i++) {
      var cause = causes.get(i);
      var isOver = cause.until().isPresent() && asked.isKnown(cause.until().get());
      if (asked.isKnown(cause.from())
          && !isOver
          && !isToldAgain(cause, causes.subList(i + 1, causes.size()))) {
        return true;
      }
    }
    return false;
  }

  /** Of the same name and beginning, it is the same cause, and what is told of it last holds. */
  private static boolean isToldAgain(DelayJustified cause, List<DelayJustified> later) {
    for (var other : later) {
      if (other.cause().equals(cause.cause()) && other.from().equals(cause.from())) {
        return true;
      }
    }
    return false;
  }
}
