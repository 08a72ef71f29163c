package io.jiheng.budget.document.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An adjustment 调整 of a department's plan: the plan anew, and why. */
@Schema(name = "DepartmentPlanAdjustment")
record DepartmentPlanAdjustmentRequest(
    @Valid @NotNull DepartmentPlanRequest plan,
    @NotBlank @Size(max = 1000) @Schema(examples = "年中调整结案目标") String reason,
    @NotBlank @Size(max = 100) @Schema(description = "文号 / number", examples = "冀财预〔2023〕18号")
        String documentNumber,
    @NotNull @Schema(description = "发文日期 / date", examples = "2023-06-08") LocalDate documentDate)
    implements Grounds {

  static final String EXAMPLE =
      """
      {"plan": {"overallGoal": "公正审判，便利群众",
        "goals": [{"number": 1, "title": "案件审判", "text": "审理好一审案件",
                   "indicators": [{"indicator": "案件结案率", "text": "≥92%"}]}],
        "safeguards": ["（一）方便群众立案"]},
       "reason": "年中调整结案目标", "documentNumber": "冀财预〔2023〕18号", "documentDate": "2023-06-08"}
      """;
}
