package io.jiheng.budget.attainment.rest;

import io.jiheng.budget.attainment.ReportBook;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value somebody reports 填报. */
@Schema(name = "TargetReportRequest")
public record ReportRequest(
    @NotBlank
        @Size(max = 500)
        @Schema(
            description = "实际完成值，写法同指标值；金额须带单位 / written like a target; money with its unit",
            examples = "100%")
        String text,
    @NotNull @Schema(description = "截至哪一日 / of which day", examples = "2023-06-30") LocalDate asOf,
    @NotBlank @Size(max = 2000) @Schema(description = "佐证 / evidence", examples = "验收单 2023-06-29")
        String evidence) {

  public static final String EXAMPLE =
      """
      {"text": "100%", "asOf": "2023-06-30", "evidence": "验收单 2023-06-29"}
      """;

  ReportBook.Request of(int row) {
    return new ReportBook.Request(row, text.strip(), asOf, evidence.strip());
  }
}
