package io.jiheng.budget.document.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An adjustment 调整 of an overall sheet: all its rows anew, and why. */
@Schema(name = "OverallSheetAdjustment")
record OverallSheetAdjustmentRequest(
    @NotEmpty @Size(max = 1000) List<@Valid @NotNull OverallRowRequest> rows,
    @NotBlank @Size(max = 1000) @Schema(examples = "年中调整结案目标") String reason,
    @NotBlank @Size(max = 100) @Schema(description = "文号 / number", examples = "冀财预〔2023〕18号")
        String documentNumber,
    @NotNull @Schema(description = "发文日期 / date", examples = "2023-06-08") LocalDate documentDate)
    implements Grounds {

  static final String EXAMPLE =
      """
      {"rows": [
        {"number": 1, "duty": "案件审判", "objective": "审理一审与二审案件", "indicator": "中院结案数",
         "sign": "≥", "measure": "件", "annual": "≥6900"}],
       "reason": "年中调整结案目标", "documentNumber": "冀财预〔2023〕18号", "documentDate": "2023-06-08"}
      """;

  OverallSheetRequest sheet() {
    return new OverallSheetRequest(null, rows);
  }
}
