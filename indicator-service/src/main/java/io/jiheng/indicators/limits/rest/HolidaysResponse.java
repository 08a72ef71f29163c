package io.jiheng.indicators.limits.rest;

import io.jiheng.indicators.limits.HolidayYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The calendar of legal holidays of a year 法定节假日, and who entered it. */
@Schema(name = "Holidays")
public record HolidaysResponse(
    @Schema(examples = "2024") int year,
    @Schema(examples = "[\"2024-10-01\", \"2024-10-02\"]") List<LocalDate> holidays,
    @Schema(examples = "[\"2024-09-29\", \"2024-10-12\"]") List<LocalDate> workingDays,
    @Schema(examples = "admin") String changedBy,
    @Schema(examples = "2023-11-01T09:00:00Z") Instant changedAt) {

  static HolidaysResponse of(HolidayYear calendar) {
    return new HolidaysResponse(
        calendar.year(),
        calendar.holidays(),
        calendar.workingDays(),
        calendar.changedBy(),
        calendar.changedAt());
  }
}
