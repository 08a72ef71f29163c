package io.jiheng.indicators.limits;

import io.jiheng.indicators.casefile.WorkCalendar;
import io.jiheng.indicators.store.LimitChanges;
import io.jiheng.indicators.store.LimitChanges.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The calendars of legal holidays 法定节假日; they hold for every court. None unless entered. */
@ApplicationScoped
public class Holidays {

  private final HolidayYearRepository repository;
  private final LimitChange change;
  private final Clock clock;

  Holidays(HolidayYearRepository repository, LimitChange change, Clock clock) {
    this.repository = repository;
    this.change = change;
    this.clock = clock;
  }

  /**
   * Whether there is a calendar of a year.
   *
   * @param version how often it was changed
   */
  public record Standing(int version, Optional<HolidayYear> calendar) {}

  @Transactional
  public Standing of(int year) {
    // The version first: were it newer than the days, a change based on them would undo others.
    var version = change.version(LimitChanges.CALENDARS, subject(year));
    return new Standing(version, calendar(year));
  }

  /** The changes of the calendar of a year, the newest first. */
  @Transactional
  public RecordedChanges<WorkCalendar.Year> changes(int year, int size, long offset) {
    return change.list(LimitChanges.CALENDARS, subject(year), size, offset);
  }

  /**
   * Makes these the days of a year, and no others.
   *
   * @param expected the version that the change is based on, if the caller said so
   */
  @Transactional
  public Standing put(
      int year,
      List<LocalDate> holidays,
      List<LocalDate> workingDays,
      OptionalInt expected,
      String by) {
    var version = change.hold(LimitChanges.CALENDARS, subject(year), expected);
    var before = calendar(year);
    if (before.filter(c -> c.announces(holidays, workingDays)).isPresent()) {
      return new Standing(version, before);
    }
    var at = clock.instant();
    var calendar = new HolidayYear(year, holidays, workingDays, by, at);
    var entity = repository.findByIdOptional(year).orElseGet(HolidayYearEntity::new);
    entity.take(calendar);
    repository.persist(entity);
    touch(year, new Change<>(version + 1, by, at, days(before), days(Optional.of(calendar))));
    return new Standing(version + 1, Optional.of(calendar));
  }

  /**
   * Takes the calendar of a year away.
   *
   * @return whether there was one
   */
  @Transactional
  public boolean remove(int year, OptionalInt expected, String by) {
    var version = change.hold(LimitChanges.CALENDARS, subject(year), expected);
    var before = calendar(year);
    if (before.isEmpty()) {
      return false;
    }
    repository.deleteById(year);
    var at = clock.instant();
    touch(year, new Change<>(version + 1, by, at, days(before), Optional.empty()));
    return true;
  }

  private Optional<HolidayYear> calendar(int year) {
    return repository.findByIdOptional(year).map(HolidayYearEntity::calendar);
  }

  private void touch(int year, Change<WorkCalendar.Year> made) {
    change.touchAll(LimitChanges.CALENDARS, subject(year), made);
  }

  private static String subject(int year) {
    return String.valueOf(year);
  }

  private static Optional<WorkCalendar.Year> days(Optional<HolidayYear> calendar) {
    return calendar.map(HolidayYear::days);
  }
}
