package io.jiheng.indicators.bruteforce;

import io.jiheng.indicators.AnyEvent;
import io.jiheng.indicators.bruteforce.AnyBooks.Seat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A random career of a quota judge 员额法官 in one court: he comes, leaves and comes back, or moves
 * from one department to another overnight.
 *
 * @param lasts whether the last stay has no end
 */
record AnyCareer(String court, String judge, LocalDate begins, List<Stay> stays, boolean lasts) {

  /**
   * A stay.
   *
   * @param days how long
   * @param away for how long he is away after it
   */
  private record Stay(Optional<String> department, int days, int away) {}

  static Arbitrary<AnyCareer> any() {
    var stay =
        Combinators.combine(
                Arbitraries.of("庭0", "庭1").optional(0.8),
                Arbitraries.of(1, 2, 30, 100, 365, 500),
                Arbitraries.of(0, 0, 1, 45, 365))
            .as(Stay::new);
    return Combinators.combine(
            Arbitraries.of(0, 1, 2),
            Arbitraries.of("J0", "J1", "J2", "J3"),
            AnyBooks.day(),
            stay.list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of(true, false))
        .as(
            (court, judge, begins, stays, lasts) ->
                new AnyCareer(AnyEvent.court(court), judge, begins, stays, lasts));
  }

  /** His rows of the roster, in their order. */
  List<Seat> seats() {
    var seats = new ArrayList<Seat>();
    var from = begins;
    for (var stay : stays) {
      var last = from.plusDays(stay.days() - 1L);
      var isLast = seats.size() == stays.size() - 1;
      seats.add(
          new Seat(
              court,
              judge,
              stay.department(),
              from,
              isLast && lasts ? Optional.empty() : Optional.of(last)));
      from = last.plusDays(1L + stay.away());
    }
    return seats;
  }
}
