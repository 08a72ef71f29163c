package io.jiheng.indicators.limits.rest;

import io.jiheng.indicators.casefile.LimitRow;
import io.jiheng.indicators.casefile.WorkCalendar;
import io.jiheng.indicators.store.LimitChanges.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The changes 变更记录 of own tables and of calendars on their way out. */
final class ChangeResponses {

  private ChangeResponses() {}

  /** A row as it stood. */
  @Schema(name = "FormerTimeLimitRow")
  public record FormerRowResponse(
      @Schema(examples = "民初") String family,
      @Schema(examples = "ORDINARY") String procedure,
      @Schema(examples = "5m") String limit,
      @Schema(examples = "本院审判管理办法第八条") String basis) {

    static FormerRowResponse of(LimitRow row) {
      return new FormerRowResponse(
          row.family(), row.procedure(), row.limit().toString(), row.basis());
    }
  }

  /** A change of the own table of a court. */
  @Schema(name = "TimeLimitTableChange")
  public record TableChangeResponse(
      @Schema(description = "变更后的版本 the version it made", examples = "2") int version,
      @Schema(examples = "clerk-0283") String changedBy,
      @Schema(examples = "2024-03-01T09:00:00Z") Instant changedAt,
      @Schema(description = "变更前的各行，此前没有则为空 the rows before, none if there was no table")
          List<FormerRowResponse> before,
      @Schema(description = "变更后的各行，撤去则为空 the rows after, none if it was taken away")
          List<FormerRowResponse> after) {

    static TableChangeResponse of(Change<List<LimitRow>> change) {
      return new TableChangeResponse(
          change.version(),
          change.changedBy(),
          change.changedAt(),
          change.before().orElse(List.of()).stream().map(FormerRowResponse::of).toList(),
          change.after().orElse(List.of()).stream().map(FormerRowResponse::of).toList());
    }
  }

  /** The days of a year as they stood. */
  @Schema(name = "FormerHolidays")
  public record FormerDaysResponse(
      @Schema(examples = "[\"2024-10-01\", \"2024-10-02\"]") List<LocalDate> holidays,
      @Schema(examples = "[\"2024-09-29\", \"2024-10-12\"]") List<LocalDate> workingDays) {

    static FormerDaysResponse of(WorkCalendar.Year year) {
      return new FormerDaysResponse(
          year.holidays().stream().sorted().toList(),
          year.workingDays().stream().sorted().toList());
    }
  }

  /** A change of the calendar of a year. */
  @Schema(name = "HolidaysChange")
  public record CalendarChangeResponse(
      @Schema(description = "变更后的版本 the version it made", examples = "2") int version,
      @Schema(examples = "admin") String changedBy,
      @Schema(examples = "2023-11-01T09:00:00Z") Instant changedAt,
      @Schema(description = "变更前的安排，此前没有则为 null null where there was none", nullable = true)
          FormerDaysResponse before,
      @Schema(description = "变更后的安排，撤去则为 null null where it was taken away", nullable = true)
          FormerDaysResponse after) {

    static CalendarChangeResponse of(Change<WorkCalendar.Year> change) {
      return new CalendarChangeResponse(
          change.version(),
          change.changedBy(),
          change.changedAt(),
          change.before().map(FormerDaysResponse::of).orElse(null),
          change.after().map(FormerDaysResponse::of).orElse(null));
    }
  }

  /** The shape of a page of the changes of a table. */
  @Schema(name = "TimeLimitTableChangePage")
  record TableChangePageResponse(List<TableChangeResponse> items, int page, int size, long total) {}

  /** The shape of a page of the changes of a calendar. */
  @Schema(name = "HolidaysChangePage")
  record CalendarChangePageResponse(
      List<CalendarChangeResponse> items, int page, int size, long total) {}
}
