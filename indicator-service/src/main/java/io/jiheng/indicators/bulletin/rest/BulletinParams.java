package io.jiheng.indicators.bulletin.rest;

import io.jiheng.indicators.organization.rest.GivenText;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.pattern.problem.Problem;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which court and month a bulletin is wanted. */
public record BulletinParams(
    @Valid @BeanParam ScopeParams scope,
    @QueryParam("month")
        @Parameter(
            description = "月份，默认当月（统计至今日）the month; by default the running one, up to today",
            example = "2023-06")
        String month) {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 9999;

  /** The month, if one is given; refused with 400 where the text is none. */
  Optional<YearMonth> givenMonth() {
    return GivenText.of(month).map(BulletinParams::month);
  }

  private static YearMonth month(String text) {
    try {
      var month = YearMonth.parse(text);
      if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
        return month;
      }
    } catch (DateTimeException e) {
      throw refusal(text);
    }
    throw refusal(text);
  }

  private static RuntimeException refusal(String text) {
    return Problem.of(400, "invalid-month")
        .arg("parameter", "month")
        .arg("value", text)
        .exception();
  }
}
