package io.jiheng.indicators.query.supervision.rest;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.casefile.Procedure;
import io.jiheng.indicators.casefile.TimeLimit;
import io.jiheng.indicators.query.members.rest.CaseLimitResponse;
import io.jiheng.indicators.store.FileRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pending case and what is left of its time limit 审限. */
@Schema(name = "DueCase")
public record DueCaseResponse(
    @Schema(examples = "(2023)冀0283民初1234号") String caseNumber,
    @Schema(examples = "冀0283") String court,
    @Schema(examples = "民初") String family,
    @Schema(examples = "民事审判一庭", nullable = true) String department,
    @Schema(examples = "J0017", nullable = true) String judge,
    @Schema(nullable = true) Procedure procedure,
    @Schema(examples = "2023-03-01", nullable = true) LocalDate filedOn,
    @Schema(description = "法定审限 the statutory limit", examples = "6个月", nullable = true)
        String limit,
    @Schema(description = "审限届满日，含延长、扣除、中止 last day, with adjustments", examples = "2023-09-01")
        LocalDate dueOn,
    @Schema(description = "剩余天数，负为已超 days left; negative when over", examples = "12") long daysLeft,
    @Schema(description = "延长、扣除、中止次数 adjustments so far", examples = "0") int adjustments) {

  static DueCaseResponse of(FileRow row, LimitRules limits, LocalDate today) {
    var file = (CaseFile) row.fold();
    var dueOn = limits.dueOn(file).orElse(TimeLimit.OUT_OF_REACH);
    return new DueCaseResponse(
        file.number().toString(),
        file.number().court(),
        file.family().word(),
        file.department().orElse(null),
        file.judge().orElse(null),
        file.procedure().orElse(null),
        file.filing().map(CaseFiled::filedOn).orElse(null),
        limits.limitOf(file).map(CaseLimitResponse::inWords).orElse(null),
        dueOn,
        ChronoUnit.DAYS.between(today, dueOn),
        file.adjustments().size());
  }

  /** The shape of a page of them. */
  @Schema(name = "DueCasePage")
  public record DueCasePageResponse(List<DueCaseResponse> items, int page, int size, long total) {}
}
