package io.jiheng.indicators.bruteforce;

import io.jiheng.indicators.bruteforce.AnyBooks.Seat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Cases for each quota judge 员额法官 (003 §1): the roster is called day by day. */
final class QuotaJudges {

  static final Map<String, Function<Docket, Count>> COUNTS =
      Map.of("closed-per-judge", QuotaJudges::closedPerJudge);

  private static final int HEADCOUNT_DECIMALS = 4;

  private QuotaJudges() {}

  private static Count closedPerJudge(Docket asked) {
    var closed = BigDecimal.valueOf(Workload.closed(asked, Cases::isWorkload));
    long days = 0;
    long present = 0;
    for (var day = asked.endOfLastYear().plusDays(1); asked.isKnown(day); day = day.plusDays(1)) {
      days++;
      present += present(asked, day);
    }
    var headcount =
        BigDecimal.valueOf(present)
            .divide(BigDecimal.valueOf(days), HEADCOUNT_DECIMALS, RoundingMode.HALF_UP);
    return new Count(
        closed,
        Optional.of(headcount),
        Count.divided(closed.multiply(BigDecimal.valueOf(days)), BigDecimal.valueOf(present)));
  }

  /** How many sit on a day; who sits in two courts sits twice, as each court counts its own. */
  private static long present(Docket asked, LocalDate day) {
    long present = 0;
    for (var seat : asked.books().seats()) {
      present += isHeld(seat, day) && isAsked(seat, asked) ? 1 : 0;
    }
    return present;
  }

  private static boolean isHeld(Seat seat, LocalDate day) {
    return !day.isBefore(seat.from()) && seat.to().filter(last -> day.isAfter(last)).isEmpty();
  }

  private static boolean isAsked(Seat seat, Docket asked) {
    return asked.courts().contains(seat.court())
        && (asked.department().isEmpty() || asked.department().equals(seat.department()))
        && (asked.judge().isEmpty() || asked.judge().get().equals(seat.judge()));
  }
}
