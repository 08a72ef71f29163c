package io.jiheng.indicators.casefile;

import io.jiheng.contract.Domain;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * By what a due day is reckoned 审限规则: the statutory table of limits, the own tables of courts, and
 * the calendar of legal holidays. A court's own table holds for that court's cases, not for those
 * of the courts under it.
 */
public final class LimitRules {

  /** No court has a table of its own, no year a calendar. */
  public static final LimitRules STANDARD = new LimitRules(Map.of(), WorkCalendar.NONE);

  private final Map<String, TimeLimits> ownTables;
  private final WorkCalendar calendar;

  /**
   * @param ownTables by court, each already laid over the statutory one
   */
  public LimitRules(Map<String, TimeLimits> ownTables, WorkCalendar calendar) {
    this.ownTables = Map.copyOf(ownTables);
    this.calendar = calendar;
  }

  /** The limit of a case as it stands; absent where none is set for it, or its filing is absent. */
  public Optional<TimeLimit> limitOf(CaseFile file) {
    return ownTables.getOrDefault(file.number().court(), TimeLimits.standard()).of(file);
  }

  /**
   * The last day of the limit of a filed case. A civil or administrative change to 普通程序 keeps the
   * filing day, a criminal one counts from the change.
   */
  public Optional<LocalDate> dueOn(CaseFile file) {
    return file.filing()
        .flatMap(
            filing ->
                limitOf(file).map(limit -> dueOn(limit, start(file, filing), file.adjustments())));
  }

  /** The last day of any limit that began on a day. */
  public LocalDate dueOn(TimeLimit limit, LocalDate start, Collection<LimitAdjusted> adjustments) {
    return limit.dueOn(start, adjustments, calendar);
  }

  private static LocalDate start(CaseFile file, CaseFiled filing) {
    return file.family().domain() == Domain.CRIMINAL
        ? file.ordinarySince().orElse(filing.filedOn())
        : filing.filedOn();
  }
}
