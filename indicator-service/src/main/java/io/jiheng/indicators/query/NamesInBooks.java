package io.jiheng.indicators.query;

import io.jiheng.indicators.catalogue.Formula;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.store.Books;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Who is ranked because the books of a court name him, though no case may be his: a department that
 * has booked, a judge who sits.
 */
final class NamesInBooks {

  private NamesInBooks() {}

  /** The courts, departments or judges named in a cut of the books of a court, some repeatedly. */
  static Stream<String> of(
      String court,
      Books.OfCourt books,
      Slice slice,
      Indicator indicator,
      LocalDate asOf,
      Ranking.Of of) {
    if (indicator.formula() instanceof Formula.Ledger ledger) {
      return booked(court, books, slice, ledger, asOf, of);
    }
    return indicator.formula() instanceof Formula.PerJudge perJudge
        ? seated(court, books, slice, perJudge.headcount().of(asOf), of)
        : Stream.empty();
  }

  private static Stream<String> booked(
      String court,
      Books.OfCourt books,
      Slice slice,
      Formula.Ledger formula,
      LocalDate asOf,
      Ranking.Of of) {
    var days = formula.window().of(asOf);
    return books.ledger().stream()
        .filter(booked -> booked.item().equals(formula.item().code()))
        .filter(booked -> days.contains(booked.day()) && slice.contains(booked))
        .flatMap(
            booked ->
                switch (of) {
                  case COURTS -> Stream.of(court);
                  case DEPARTMENTS -> booked.department().stream();
                  case JUDGES -> Stream.empty();
                });
  }

  private static Stream<String> seated(
      String court, Books.OfCourt books, Slice slice, Window.Days days, Ranking.Of of) {
    return books.roster().stream()
        .filter(tenure -> tenure.daysWithin(days.from(), days.to()) > 0 && slice.contains(tenure))
        .flatMap(
            tenure ->
                switch (of) {
                  case COURTS -> Stream.of(court);
                  case DEPARTMENTS -> tenure.department().stream();
                  case JUDGES -> Stream.of(tenure.judge());
                });
  }
}
