package io.jiheng.indicators.bruteforce;

import static java.util.stream.Collectors.toMap;

import io.jiheng.indicators.AnyEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * Random books 簿册 of the courts of random histories: what is booked in their ledgers, and who sits
 * on their benches.
 *
 * @param seats nobody sits twice in a court on one day
 * @param mistakes rows of the roster that were entered by mistake and withdrawn
 */
public record AnyBooks(List<Entry> entries, List<Seat> seats, List<Seat> mistakes) {

  static final AnyBooks NONE = new AnyBooks(List.of(), List.of(), List.of());

  private static final int LAST_DAY = 1_500;

  /**
   * An entry of a ledger 台账.
   *
   * @param days for how many days up to its day it speaks
   * @param denominator the whole of a share, or the sample of a survey
   * @param takenBack 冲正: by a counter-entry
   */
  public record Entry(
      String court,
      Optional<String> department,
      String item,
      LocalDate day,
      Optional<Integer> days,
      BigDecimal numerator,
      Optional<BigDecimal> denominator,
      boolean takenBack) {

    Entry standing() {
      return new Entry(court, department, item, day, days, numerator, denominator, false);
    }

    Entry in(String other) {
      return new Entry(other, department, item, day, days, numerator, denominator, takenBack);
    }
  }

  /** A row of a roster 名册; both days included. */
  public record Seat(
      String court,
      String judge,
      Optional<String> department,
      LocalDate from,
      Optional<LocalDate> to) {}

  /** An event of the books, to ask about its day. */
  record Moment(String court, LocalDate day) {}

  /** Books of a few items, so that many entries meet. */
  public static Arbitrary<AnyBooks> any() {
    return Arbitraries.of(LedgerByHand.CODES)
        .set()
        .ofMinSize(1)
        .ofMaxSize(4)
        .flatMap(items -> of(items, 0, 20));
  }

  /** Books of those items, with so many entries. */
  static Arbitrary<AnyBooks> of(Collection<String> items, int least, int most) {
    return Combinators.combine(
            entry(items)
                .list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .withSizeDistribution(RandomDistribution.uniform()),
            AnyCareer.any().list().ofMaxSize(6),
            AnyCareer.any().list().ofMaxSize(2))
        .as((booked, careers, mistaken) -> new AnyBooks(booked, seats(careers), seats(mistaken)));
  }

  private static Arbitrary<Entry> entry(Collection<String> items) {
    return Combinators.combine(
            Arbitraries.of(0, 1, 2),
            Arbitraries.of("庭0", "庭1").optional(0.7),
            Arbitraries.of(items),
            day(),
            Arbitraries.of(0, 30, 400).optional(0.3),
            AnyHistory.evenly(0, 40),
            AnyHistory.evenly(0, 40),
            Arbitraries.of(true, false, false, false))
        .as(AnyBooks::entry);
  }

  /** Around the end of a year more often: there counts begin anew. */
  static Arbitrary<LocalDate> day() {
    var around =
        Combinators.combine(Arbitraries.of(2022, 2023, 2024, 2025), AnyHistory.evenly(-2, 1))
            .as((year, days) -> LocalDate.of(year, 1, 1).plusDays(days));
    return Arbitraries.oneOf(around, AnyHistory.evenly(0, LAST_DAY).map(AnyEvent::day));
  }

  private static Entry entry(
      int court,
      Optional<String> department,
      String item,
      LocalDate day,
      Optional<Integer> days,
      int one,
      int other,
      boolean takenBack) {
    var numerator = BigDecimal.valueOf(one);
    Optional<BigDecimal> denominator = Optional.empty();
    if (LedgerByHand.SHARES.contains(item)) {
      numerator = new BigDecimal(one + ".05");
      denominator = Optional.of(new BigDecimal(other + ".3"));
    } else if (LedgerByHand.SURVEYS.contains(item)) {
      numerator = BigDecimal.valueOf(Math.min(one, other + 1));
      denominator = Optional.of(BigDecimal.valueOf(other + 1));
    } else if (LedgerByHand.CHECKS.contains(item)) {
      numerator = BigDecimal.valueOf(one % 2);
    }
    return new Entry(
        AnyEvent.court(court), department, item, day, days, numerator, denominator, takenBack);
  }

  /** One career of a judge in a court. */
  private static List<Seat> seats(List<AnyCareer> careers) {
    return careers.stream()
        .collect(toMap(career -> career.court() + career.judge(), c -> c, (a, b) -> a))
        .values()
        .stream()
        .flatMap(career -> career.seats().stream())
        .toList();
  }

  /** What was written first: half of the entries, none taken back, and a roster of mistakes. */
  AnyBooks atFirst() {
    var half = entries.subList(0, entries.size() / 2);
    return new AnyBooks(half.stream().map(Entry::standing).toList(), mistakes, List.of());
  }

  /** The same of other courts. */
  AnyBooks in(UnaryOperator<String> courts) {
    return new AnyBooks(
        entries.stream().map(entry -> entry.in(courts.apply(entry.court))).toList(),
        in(courts, seats),
        in(courts, mistakes));
  }

  private static List<Seat> in(UnaryOperator<String> courts, List<Seat> seats) {
    return seats.stream()
        .map(s -> new Seat(courts.apply(s.court), s.judge, s.department, s.from, s.to))
        .toList();
  }

  /** The days on which something changes in the books. */
  List<Moment> moments() {
    var moments = new ArrayList<Moment>();
    entries.forEach(entry -> moments.add(new Moment(entry.court, entry.day)));
    for (var seat : seats) {
      moments.add(new Moment(seat.court, seat.from));
      seat.to.ifPresent(last -> moments.add(new Moment(seat.court, last)));
    }
    return moments;
  }
}
