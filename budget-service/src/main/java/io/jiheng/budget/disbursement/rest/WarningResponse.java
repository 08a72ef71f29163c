package io.jiheng.budget.disbursement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.disbursement.ReachedLevel;
import io.jiheng.budget.rest.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payment was made and goes beyond a level of warning 支付预警. */
@Schema(name = "PaymentWarning")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WarningResponse(
    @Schema(examples = "level-of-plan") String code,
    @Schema(description = "预警线，百分比 / the level", examples = "100") BigDecimal percent,
    @Schema(description = "计划的检查时点 / the check date", examples = "2023-03-31", nullable = true)
        LocalDate by,
    @Schema(examples = "累计支出已超过 2023-03-31 前计划累计支出的 100%。") String message) {

  static WarningResponse of(ReachedLevel level) {
    BigDecimal percent = level.writtenPercent();
    Map<String, String> facts = new HashMap<>();
    facts.put("percent", percent.toPlainString());
    level.by().ifPresent(day -> facts.put("day", day.toString()));
    String code = level.by().isPresent() ? "level-of-plan" : "level-of-budget";
    return new WarningResponse(
        code, percent, level.by().orElse(null), Wording.sentence(code, facts));
  }
}
