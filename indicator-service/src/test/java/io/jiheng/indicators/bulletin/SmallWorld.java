package io.jiheng.indicators.bulletin;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.CatalogueReader;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.measures.Measure;
import io.jiheng.indicators.organization.Court;
import io.jiheng.indicators.organization.CourtLevel;
import io.jiheng.indicators.organization.CourtTree;
import io.jiheng.indicators.organization.CourtsInMemory;
import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.snapshot.Sums;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Three courts and seven cases, few enough to be counted by hand. */
final class SmallWorld {

  static final String CITY = "冀94";
  static final String FIRST = "冀9401";
  static final String SECOND = "冀9402";
  static final Catalogue CATALOGUE = CatalogueReader.readPackaged();
  static final Period JUNE =
      Period.of(YearMonth.of(2023, 6), LocalDate.of(2023, 9, 1)).orElseThrow();

  private static final CourtTree TREE =
      CourtsInMemory.tree(
          court(CITY, "试验市中级人民法院", null),
          court(FIRST, "甲县人民法院", CITY),
          court(SECOND, "乙县人民法院", CITY));

  private static final List<Case> CASES =
      List.of(
          new Case(CITY, "民终", "2023-02-01", "2023-03-01"),
          new Case(FIRST, "民初", "2022-11-01", "9999-12-31"),
          new Case(FIRST, "民初", "2023-01-10", "2023-06-30"),
          new Case(FIRST, "刑初", "2022-03-01", "2022-05-01"),
          new Case(SECOND, "执", "2023-05-01", "9999-12-31"),
          new Case(SECOND, "民初", "2022-02-01", "2022-06-30"),
          new Case(SECOND, "诉前调", "2023-03-01", "9999-12-31"));

  private SmallWorld() {}

  private record Case(String court, String family, LocalDate filedOn, LocalDate closedOn) {

    Case(String court, String family, String filedOn, String closedOn) {
      this(court, family, LocalDate.parse(filedOn), LocalDate.parse(closedOn));
    }

    boolean isOf(ValueQuery query, Term term) {
      var of = CaseFamilies.standard().of(family);
      return query.courts().contains(court)
          && query.families().test(of)
          && term.families().contains().test(of);
    }

    long adds(Measure measure, Window.Days days) {
      long filed = days.contains(filedOn) ? 1 : 0;
      long closed = days.contains(closedOn) ? 1 : 0;
      return switch (measure) {
        case FILED -> filed;
        case CLOSED -> closed;
        case PENDING -> filed - closed;
        default -> 0;
      };
    }
  }

  static ValueQuery query(String court, Scope scope) {
    var reached = scope == Scope.SUBTREE ? TREE.subtree(court) : List.of(court);
    return ValueQuery.ofWholeCourt(TREE, court).over(scope, reached);
  }

  static Tables tables(String court, Scope scope) {
    return new Tables(query(court, scope), CATALOGUE, JUNE, (query, indicators) -> sums(query));
  }

  /** The bulletin of the city with both its courts, or of a court alone. */
  static Bulletin bulletin(String court, Scope scope) {
    var tables = tables(court, scope);
    var all = tables.figures();
    return new Bulletin(
        court,
        tables.name(court),
        scope,
        JUNE,
        Optional.empty(),
        all.group("合计", List.of()),
        tables.domains(),
        tables.courts(),
        Stream.of("clearance-rate", "closing-progress")
            .map(code -> all.held(CATALOGUE.indicator(code).orElseThrow().on(JUNE.asOf())))
            .toList(),
        longPending(all));
  }

  private static LongPending longPending(Figures all) {
    var none = all.figure(CATALOGUE.indicator("long-pending-1y").orElseThrow().on(JUNE.asOf()));
    return new LongPending(none, none, none, List.of(), 0, "/api/v1/long-pending");
  }

  private static Sums sums(ValueQuery query) {
    return (term, days) ->
        CASES.stream()
            .filter(one -> one.isOf(query, term))
            .mapToLong(one -> one.adds(term.measure(), days))
            .sum();
  }

  private static Court court(String code, String name, String parent) {
    return new Court(
        code, name, CourtLevel.BASIC, Optional.ofNullable(parent), List.of("overall-2023"), false);
  }
}
