package io.jiheng.indicators.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

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

  @Transactional
  public Optional<HolidayYear> of(int year) {
    return repository.findByIdOptional(year).map(HolidayYearEntity::calendar);
  }

  /** Makes these the days of a year, and no others. */
  @Transactional
  public HolidayYear put(
      int year, List<LocalDate> holidays, List<LocalDate> workingDays, String by) {
    change.hold();
    var former = repository.findByIdOptional(year);
    var same =
        former.map(HolidayYearEntity::calendar).filter(c -> c.announces(holidays, workingDays));
    if (same.isPresent()) {
      return same.get();
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var calendar = new HolidayYear(year, holidays, workingDays, by, at);
    var entity = former.orElseGet(HolidayYearEntity::new);
    entity.take(calendar);
    repository.persist(entity);
    change.touchAll();
    return calendar;
  }

  /**
   * Takes the calendar of a year away.
   *
   * @return whether there was one
   */
  @Transactional
  public boolean remove(int year) {
    change.hold();
    if (!repository.deleteById(year)) {
      return false;
    }
    change.touchAll();
    return true;
  }
}
