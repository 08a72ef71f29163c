package io.jiheng.indicators.limits.rest;

import io.jiheng.indicators.limits.HolidayYear;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar of legal holidays 法定节假日 on its way in and out. */
final class HolidayBodies {

  private HolidayBodies() {}

  /** The days of a year as they come in; what is wrong with them is told day by day. */
  @Schema(name = "HolidaysRequest")
  public record HolidaysRequest(
      @NotNull @Schema(description = "放假日 holidays", examples = "[\"2024-10-01\", \"2024-10-02\"]")
          List<String> holidays,
      @Schema(
              description = "调休上班日：须上班的周六、周日 weekend days on which courts work",
              examples = "[\"2024-09-29\", \"2024-10-12\"]",
              nullable = true)
          List<String> workingDays) {

    List<String> givenWorkingDays() {
      return Objects.requireNonNullElse(workingDays, List.of());
    }
  }

  /** The calendar of a year, and who entered it. */
  @Schema(name = "Holidays")
  public record HolidaysAnswer(
      @Schema(examples = "2024") int year,
      @Schema(examples = "[\"2024-10-01\", \"2024-10-02\"]") List<LocalDate> holidays,
      @Schema(examples = "[\"2024-09-29\", \"2024-10-12\"]") List<LocalDate> workingDays,
      @Schema(examples = "admin") String changedBy,
      @Schema(examples = "2023-11-01T09:00:00Z") Instant changedAt) {

    static HolidaysAnswer of(HolidayYear calendar) {
      return new HolidaysAnswer(
          calendar.year(),
          calendar.holidays(),
          calendar.workingDays(),
          calendar.changedBy(),
          calendar.changedAt());
    }
  }
}
