package io.jiheng.indicators.query.members.rest;

import io.jiheng.indicators.casefile.CaseClosed;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.casefile.TimeLimit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The time limit of one case 审限 and what is left of it. */
@Schema(name = "CaseLimit")
public record CaseLimitResponse(
    @Schema(description = "审限 the limit", examples = "6个月") String limit,
    @Schema(
            description = "审限届满日，含延长、扣除、中止；中止未恢复的为 null last day; null while suspended",
            examples = "2023-09-01",
            nullable = true)
        LocalDate dueOn,
    @Schema(
            description =
                "至 asOf 剩余天数，已结的至结案日；负为已超 days left on asOf, of a closed case on its closing;"
                    + " negative when over",
            examples = "12",
            nullable = true)
        Long daysLeft,
    @Schema(description = "延长、扣除、中止次数 adjustments so far", examples = "0") int adjustments) {

  /** Absent where no limit is set for the case, its filing is absent or was cancelled. */
  static Optional<CaseLimitResponse> of(CaseFile file, LimitRules limits, LocalDate asOf) {
    if (file.state() == Dossier.State.CANCELLED) {
      return Optional.empty();
    }
    return limits.limitOf(file).map(limit -> of(file, limit, limits, asOf));
  }

  private static CaseLimitResponse of(
      CaseFile file, TimeLimit limit, LimitRules limits, LocalDate asOf) {
    var dueOn = limits.dueOn(file).filter(day -> !day.equals(TimeLimit.OUT_OF_REACH));
    var until = file.closing().map(CaseClosed::closedOn).orElse(asOf);
    return new CaseLimitResponse(
        inWords(limit),
        dueOn.orElse(null),
        dueOn.map(day -> ChronoUnit.DAYS.between(until, day)).orElse(null),
        file.adjustments().size());
  }

  public static String inWords(TimeLimit limit) {
    return limit.months() > 0 ? limit.months() + "个月" : limit.days() + "日";
  }
}
