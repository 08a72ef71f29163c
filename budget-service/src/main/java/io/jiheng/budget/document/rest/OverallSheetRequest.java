package io.jiheng.budget.document.rest;

import io.jiheng.budget.document.UnitDocumentRevision;
import io.jiheng.budget.forms.unitdocument.OverallSheet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 整体绩效目标表 as it stands in the register; it goes in as it comes out, its head left aside. */
@Schema(name = "OverallSheet")
record OverallSheetRequest(
    @Schema(description = "只出不进 / only comes out", readOnly = true, nullable = true)
        DocumentHeadResponse head,
    @NotEmpty @Size(max = 1000) List<@Valid @NotNull OverallRowRequest> rows)
    implements UnitDocumentResponse {

  static final String EXAMPLE =
      """
      {"rows": [
        {"number": 1, "duty": "案件审判", "objective": "审理一审与二审案件", "indicator": "中院结案数",
         "sign": "≥", "measure": "件", "annual": "≥6700", "mean": "6911", "lastYear": "6740",
         "source": "全流程网上办案系统", "departments": "各审判庭室"}]}
      """;

  static OverallSheetRequest of(UnitDocumentRevision revision) {
    OverallSheet content = (OverallSheet) revision.content();
    return new OverallSheetRequest(
        DocumentHeadResponse.of(revision),
        content.rows().stream().map(OverallRowRequest::of).toList());
  }

  OverallSheet sheet() {
    return new OverallSheet(rows.stream().map(OverallRowRequest::row).toList());
  }
}
