package io.jiheng.budget.sheet.rest;

import io.jiheng.budget.sheet.Objective;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One objective 绩效目标. */
@Schema(name = "Objective")
record ObjectiveRequest(
    @Min(0)
        @Max(999)
        @Schema(description = "序号，未编号为 0 / its number, 0 if unnumbered", examples = "1")
        int number,
    @NotBlank @Size(max = 4000) @Schema(examples = "水电物业等费用按时结清，审判办公楼每日可用") String text) {

  static ObjectiveRequest of(Objective objective) {
    return new ObjectiveRequest(objective.number(), objective.text());
  }

  Objective objective() {
    return new Objective(number, text);
  }
}
