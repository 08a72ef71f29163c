package io.jiheng.indicators.query.snapshot;

import io.jiheng.indicators.catalogue.Formula;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.organization.Tenure;
import io.jiheng.indicators.query.slice.Slice;
import io.jiheng.indicators.store.Books;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Adds up the books of the courts of a query 台账与名册, as far as it is limited to departments or
 * judges. What cuts by cases leaves the books whole.
 */
public record BookSums(Collection<Books.OfCourt> books, Slice slice) {

  /**
   * What an item of the ledger adds up to over some days; absent for a judge, because entries name
   * none: what his court has booked is not his.
   */
  public Optional<Booked> booked(String item, Window.Days days) {
    if (slice.judge().isPresent()) {
      return Optional.empty();
    }
    var numerator = BigDecimal.ZERO;
    var denominator = BigDecimal.ZERO;
    long bookings = 0;
    for (var booked : bookings(item, days)) {
      numerator = numerator.add(booked.numerator());
      denominator = denominator.add(booked.denominator());
      bookings += booked.bookings();
    }
    return Optional.of(new Booked(numerator, denominator, bookings));
  }

  /** The sums of an item of the ledger. */
  public record Booked(BigDecimal numerator, BigDecimal denominator, long bookings) {}

  /**
   * Judge-days 法官任职天数: one for each day that somebody is on the roster. Divided by the days of the
   * window they give the mean headcount.
   */
  public long judgeDays(Window.Days days) {
    return tenures(days).stream()
        .mapToLong(tenure -> tenure.daysWithin(days.from(), days.to()))
        .sum();
  }

  /**
   * The departments that a formula has to do with even where they have no case: those that have
   * booked its item, or else have judges on the roster.
   */
  public Set<String> departments(Formula formula, LocalDate asOf) {
    var names =
        formula instanceof Formula.Ledger ledger
            ? bookings(ledger.item().code(), ledger.window().of(asOf)).stream()
                .map(Books.Booked::department)
            : tenures(served(formula, asOf)).stream().map(Tenure::department);
    return names.flatMap(Optional::stream).collect(Collectors.toSet());
  }

  /** The judges that a formula has to do with even where they have no case; the ledger has none. */
  public Set<String> judges(Formula formula, LocalDate asOf) {
    return formula instanceof Formula.Ledger
        ? Set.of()
        : tenures(served(formula, asOf)).stream().map(Tenure::judge).collect(Collectors.toSet());
  }

  /** Who has left before is ranked by a headcount he was part of, and by nothing else. */
  private static Window.Days served(Formula formula, LocalDate asOf) {
    return formula instanceof Formula.PerJudge perJudge
        ? perJudge.headcount().of(asOf)
        : new Window.Days(asOf, asOf);
  }

  private List<Books.Booked> bookings(String item, Window.Days days) {
    return books.stream()
        .flatMap(court -> court.ledger().stream())
        .filter(booked -> booked.item().equals(item) && days.contains(booked.day()))
        .filter(slice::contains)
        .toList();
  }

  private List<Tenure> tenures(Window.Days days) {
    return books.stream()
        .flatMap(court -> court.roster().stream())
        .filter(tenure -> tenure.daysWithin(days.from(), days.to()) > 0)
        .filter(slice::contains)
        .toList();
  }
}
