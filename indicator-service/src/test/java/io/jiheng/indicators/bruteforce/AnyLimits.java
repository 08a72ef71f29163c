package io.jiheng.indicators.bruteforce;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.jiheng.indicators.AnyEvent;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.LimitRow;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.casefile.Procedure;
import io.jiheng.indicators.casefile.TimeLimit;
import io.jiheng.indicators.casefile.TimeLimits;
import io.jiheng.indicators.casefile.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random own tables of courts and random calendars of holidays, with what they mean by hand.
 *
 * @param years those with a calendar
 * @param holidays in any year; those of a year without a calendar are announced nowhere
 * @param working weekend days on which courts work, likewise
 */
public record AnyLimits(
    List<OwnRow> own, Set<Integer> years, Set<LocalDate> holidays, Set<LocalDate> working) {

  /** No own table and no calendar. */
  public static final AnyLimits NONE = new AnyLimits(List.of(), Set.of(), Set.of(), Set.of());

  private static final List<Integer> YEARS = List.of(2021, 2022, 2023, 2024, 2025, 2026, 2027);
  private static final int LAST_DAY = 2_000;

  /** A row of the own table of a court. */
  public record OwnRow(String court, LimitRow row) {}

  public static Arbitrary<AnyLimits> any() {
    var days = AnyHistory.evenly(0, LAST_DAY).map(AnyEvent::day);
    var spells =
        Combinators.combine(days, AnyHistory.evenly(1, 8))
            .as((first, length) -> first.datesUntil(first.plusDays(length)).toList())
            .list()
            .ofMaxSize(60);
    return Combinators.combine(
            row().list().ofMaxSize(6),
            Arbitraries.of(YEARS).set().ofMaxSize(YEARS.size()),
            spells,
            days.filter(AnyLimits::isWeekend).set().ofMaxSize(20))
        .as(AnyLimits::of);
  }

  private static Arbitrary<OwnRow> row() {
    return Combinators.combine(
            Arbitraries.of(0, 1, 2),
            Arbitraries.of("民初", "民初", "执", "刑初", "民终", "行初", "民监"),
            Arbitraries.of(LimitRow.PROCEDURES.stream().sorted().toList()),
            Arbitraries.of("1m", "2m", "12m", "10d", "30d", "45d"))
        .as(
            (court, family, procedure, limit) ->
                new OwnRow(
                    AnyEvent.court(court),
                    new LimitRow(family, procedure, TimeLimit.parse(limit), "试行")));
  }

  private static AnyLimits of(
      List<OwnRow> rows, Set<Integer> years, List<List<LocalDate>> spells, Set<LocalDate> working) {
    var own =
        rows.stream()
            .collect(toMap(r -> List.of(r.court(), r.row().key()), r -> r, (a, b) -> b))
            .values();
    var holidays = spells.stream().flatMap(List::stream).collect(toSet());
    holidays.removeAll(working);
    return new AnyLimits(new ArrayList<>(own), years, holidays, working);
  }

  /** The same for the engine. */
  public LimitRules rules() {
    Map<String, List<LimitRow>> rows =
        own.stream().collect(groupingBy(OwnRow::court, mapping(OwnRow::row, toList())));
    var tables =
        rows.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, e -> TimeLimits.standard().with(e.getValue())));
    var calendars =
        years.stream()
            .collect(
                toMap(
                    year -> year,
                    year -> new WorkCalendar.Year(of(year, holidays), of(year, working))));
    return new LimitRules(tables, new WorkCalendar(calendars));
  }

  /** The days of a set that lie in a year. */
  public static Set<LocalDate> of(int year, Collection<LocalDate> days) {
    return days.stream().filter(day -> day.getYear() == year).collect(toSet());
  }

  /** The limit of a case, by asking row after row. */
  Optional<TimeLimit> limitOf(CaseFile file) {
    var asked = new ArrayList<String>();
    if (file.fastTrack()) {
      asked.add(LimitRow.FAST);
    }
    asked.add(file.procedure().orElse(Procedure.ORDINARY).name());
    asked.add(LimitRow.ANY);
    for (var procedure : asked) {
      var limit = limit(file, procedure);
      if (limit.isPresent()) {
        return limit;
      }
    }
    return Optional.empty();
  }

  private Optional<TimeLimit> limit(CaseFile file, String procedure) {
    for (var row : own) {
      if (row.court().equals(file.number().court()) && is(row.row(), file, procedure)) {
        return Optional.of(row.row().limit());
      }
    }
    for (var row : TimeLimits.standard().rows()) {
      if (is(row, file, procedure)) {
        return Optional.of(row.limit());
      }
    }
    return Optional.empty();
  }

  private static boolean is(LimitRow row, CaseFile file, String procedure) {
    return row.family().equals(file.family().word()) && row.procedure().equals(procedure);
  }

  /** The day, or the first after it on which courts work. */
  LocalDate moved(LocalDate day) {
    if (!years.contains(day.getYear()) || working.contains(day)) {
      return day;
    }
    return holidays.contains(day) || isWeekend(day) ? moved(day.plusDays(1)) : day;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
