package io.jiheng.indicators.query;

import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.store.Books;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * Sums over the books of the courts of a question 台账与名册, as far as its cut is one of departments or
 * judges. What cuts by cases leaves the books whole.
 */
record BookSums(Collection<Books.OfCourt> books, Slice slice) {

  /**
   * What an item of the ledger adds up to over some days; absent for a judge, because entries name
   * none: what his court has booked is not his.
   */
  Optional<Booked> booked(String item, Window.Days days) {
    if (slice.judge().isPresent()) {
      return Optional.empty();
    }
    var numerator = BigDecimal.ZERO;
    var denominator = BigDecimal.ZERO;
    long bookings = 0;
    for (var court : books) {
      for (var booked : court.ledger()) {
        if (booked.item().equals(item) && days.contains(booked.day()) && slice.contains(booked)) {
          numerator = numerator.add(booked.numerator());
          denominator = denominator.add(booked.denominator());
          bookings += booked.bookings();
        }
      }
    }
    return Optional.of(new Booked(numerator, denominator, bookings));
  }

  /** The sums of an item of the ledger. */
  record Booked(BigDecimal numerator, BigDecimal denominator, long bookings) {}

  /**
   * Judge-days 法官任职天数: one for each day that somebody is on the roster. Divided by the days of the
   * window they give the mean headcount.
   */
  long judgeDays(Window.Days days) {
    long sum = 0;
    for (var court : books) {
      for (var tenure : court.roster()) {
        if (slice.contains(tenure)) {
          sum += tenure.daysWithin(days.from(), days.to());
        }
      }
    }
    return sum;
  }
}
