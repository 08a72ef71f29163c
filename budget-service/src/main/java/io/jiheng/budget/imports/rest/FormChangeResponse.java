package io.jiheng.budget.imports.rest;

import io.jiheng.budget.forms.filled.FormChange;
import io.jiheng.budget.forms.filled.ReportedValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import would enter of a form 将录入的内容. */
@Schema(name = "FormChange")
record FormChangeResponse(
    @Schema(description = "填报内容有变：分值、评定、原因、措施等 / points, bands, reasons or measures change")
        boolean written,
    @Schema(description = "将填报的完成值 / values that would be reported") List<ValueResponse> values) {

  /** A value that would be reported 填报值. */
  @Schema(name = "FormChangeValue")
  record ValueResponse(
      @Schema(description = "第几行指标，自 1 起 / row of the tree, from 1", examples = "3") int row,
      @Schema(examples = "705件") String text) {

    static ValueResponse of(ReportedValue value) {
      return new ValueResponse(value.row(), value.text());
    }
  }

  static FormChangeResponse of(FormChange change) {
    boolean written =
        change instanceof FormChange.OfEvaluation evaluation
            ? evaluation.draft().isPresent()
            : change instanceof FormChange.OfMonitoring monitoring
                && monitoring.notes().isPresent();
    return new FormChangeResponse(
        written, change.values().stream().map(ValueResponse::of).toList());
  }
}
