package io.jiheng.indicators.scenarios;

import io.jiheng.indicators.organization.Tenure;
import io.jiheng.indicators.scenarios.Written.Entry;
import io.jiheng.indicators.scenarios.Written.Seat;
import io.jiheng.indicators.store.Books;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The books of a scenario for the pure engine, without a service around them. */
final class BooksOnPaper implements BookKeeper {

  private final Map<String, Entry> entries = new HashMap<>();
  private final Set<String> reversed = new HashSet<>();
  private final Map<String, Seat> seats = new HashMap<>();

  @Override
  public void book(Entry entry) {
    entries.put(entry.ref(), entry);
  }

  @Override
  public void reverse(String ref) {
    Objects.requireNonNull(entries.get(ref), () -> "nothing booked as " + ref);
    reversed.add(ref);
  }

  @Override
  public void seat(Seat seat) {
    seats.put(seat.ref(), seat);
  }

  @Override
  public void end(String ref, LocalDate last) {
    seats.compute(ref, (same, seat) -> seat.endingOn(last));
  }

  @Override
  public void withdraw(String ref) {
    Objects.requireNonNull(seats.remove(ref), () -> "no seat " + ref);
  }

  /** The books of those courts, as they stand now. */
  List<Books.OfCourt> of(Collection<String> courts) {
    return courts.stream().map(this::of).toList();
  }

  private Books.OfCourt of(String court) {
    var ledger = new ArrayList<Books.Booked>();
    for (var entry : entries.values()) {
      if (entry.court().equals(court)) {
        ledger.add(booked(entry, 1));
        if (reversed.contains(entry.ref())) {
          ledger.add(booked(entry, -1));
        }
      }
    }
    var roster = seats.values().stream().filter(seat -> seat.court().equals(court));
    return new Books.OfCourt(1, ledger, roster.map(BooksOnPaper::tenure).toList());
  }

  private static Books.Booked booked(Entry entry, int sign) {
    var factor = BigDecimal.valueOf(sign);
    return new Books.Booked(
        entry.book(),
        Optional.ofNullable(entry.department()),
        entry.day(),
        entry.numerator().multiply(factor),
        Objects.requireNonNullElse(entry.denominator(), BigDecimal.ZERO).multiply(factor),
        sign);
  }

  private static Tenure tenure(Seat seat) {
    return new Tenure(
        seat.court(),
        seat.seat(),
        Optional.empty(),
        Optional.ofNullable(seat.department()),
        seat.from(),
        Optional.ofNullable(seat.to()));
  }
}
