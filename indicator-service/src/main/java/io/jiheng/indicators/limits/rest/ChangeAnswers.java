package io.jiheng.indicators.limits.rest;

import io.jiheng.indicators.casefile.LimitRow;
import io.jiheng.indicators.casefile.WorkCalendar;
import io.jiheng.indicators.store.LimitChanges.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The changes 变更记录 of own tables and of calendars on their way out. */
final class ChangeAnswers {

  private ChangeAnswers() {}

  /** A row as it stood. */
  @Schema(name = "FormerTimeLimitRow")
  public record FormerRow(
      @Schema(examples = "民初") String family,
      @Schema(examples = "ORDINARY") String procedure,
      @Schema(examples = "5m") String limit,
      @Schema(examples = "本院审判管理办法第八条") String basis) {

    static FormerRow of(LimitRow row) {
      return new FormerRow(row.family(), row.procedure(), row.limit().toString(), row.basis());
    }
  }

  /** A change of the own table of a court. */
  @Schema(name = "TimeLimitTableChange")
  public record TableChange(
      @Schema(description = "变更后的版本 the version it made", examples = "2") int version,
      @Schema(examples = "clerk-0283") String changedBy,
      @Schema(examples = "2024-03-01T09:00:00Z") Instant changedAt,
      @Schema(description = "变更前的各行，此前没有则为空 the rows before, none if there was no table")
          List<FormerRow> before,
      @Schema(description = "变更后的各行，撤去则为空 the rows after, none if it was taken away")
          List<FormerRow> after) {

    static TableChange of(Change<List<LimitRow>> change) {
      return new TableChange(
          change.version(),
          change.changedBy(),
          change.changedAt(),
          change.before().orElse(List.of()).stream().map(FormerRow::of).toList(),
          change.after().orElse(List.of()).stream().map(FormerRow::of).toList());
    }
  }

  /** The days of a year as they stood. */
  @Schema(name = "FormerHolidays")
  public record FormerDays(
      @Schema(examples = "[\"2024-10-01\", \"2024-10-02\"]") List<LocalDate> holidays,
      @Schema(examples = "[\"2024-09-29\", \"2024-10-12\"]") List<LocalDate> workingDays) {

    static FormerDays of(WorkCalendar.Year year) {
      return new FormerDays(
          year.holidays().stream().sorted().toList(),
          year.workingDays().stream().sorted().toList());
    }
  }

  /** A change of the calendar of a year. */
  @Schema(name = "HolidaysChange")
  public record CalendarChange(
      @Schema(description = "变更后的版本 the version it made", examples = "2") int version,
      @Schema(examples = "admin") String changedBy,
      @Schema(examples = "2023-11-01T09:00:00Z") Instant changedAt,
      @Schema(description = "变更前的安排，此前没有则为 null null where there was none", nullable = true)
          FormerDays before,
      @Schema(description = "变更后的安排，撤去则为 null null where it was taken away", nullable = true)
          FormerDays after) {

    static CalendarChange of(Change<WorkCalendar.Year> change) {
      return new CalendarChange(
          change.version(),
          change.changedBy(),
          change.changedAt(),
          change.before().map(FormerDays::of).orElse(null),
          change.after().map(FormerDays::of).orElse(null));
    }
  }

  /** The shape of a page of the changes of a table. */
  @Schema(name = "TimeLimitTableChangePage")
  record TableChangePage(List<TableChange> items, int page, int size, long total) {}

  /** The shape of a page of the changes of a calendar. */
  @Schema(name = "HolidaysChangePage")
  record CalendarChangePage(List<CalendarChange> items, int page, int size, long total) {}
}
