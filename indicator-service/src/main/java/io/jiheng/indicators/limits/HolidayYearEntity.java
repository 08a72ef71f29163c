package io.jiheng.indicators.limits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of the table of calendars. */
@Entity
@Table(name = "holiday_calendar")
class HolidayYearEntity {

  @Id int year;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<LocalDate> holidays;

  @Column(name = "working_days")
  @JdbcTypeCode(SqlTypes.ARRAY)
  List<LocalDate> workingDays;

  @Column(name = "changed_by")
  String changedBy;

  @Column(name = "changed_at")
  Instant changedAt;

  void take(HolidayYear calendar) {
    year = calendar.year();
    holidays = calendar.holidays();
    workingDays = calendar.workingDays();
    changedBy = calendar.changedBy();
    changedAt = calendar.changedAt();
  }

  HolidayYear calendar() {
    return new HolidayYear(
        year, List.copyOf(holidays), List.copyOf(workingDays), changedBy, changedAt);
  }
}
