package io.jiheng.budget.document.rest;

import io.jiheng.budget.document.UnitDocumentKey;
import io.jiheng.budget.forms.unitdocument.UnitDocument.Kind;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which document a path means; taken as {@code @BeanParam}. */
record OneUnitDocument(
    @PathParam("kind")
        @Parameter(
            description = "整体绩效目标表或部门整体绩效目标 / overall sheet or department's plan",
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    enumeration = {OneUnitDocument.SHEETS, OneUnitDocument.PLANS}))
        String kind,
    @PathParam("unit") @Parameter(description = "单位编码 / unit code", example = "336001") String unit,
    @PathParam("year") @Parameter(description = "年度 / year", example = "2023") int year) {

  static final String SHEETS = "overall-sheets";
  static final String PLANS = "department-plans";

  /** The documents of a kind. */
  static final String ALL = "{kind:" + SHEETS + "|" + PLANS + "}";

  /** One document. */
  static final String PATH = ALL + "/{unit}/{year}";

  static Kind kind(String path) {
    return path.equals(SHEETS) ? Kind.OVERALL_SHEET : Kind.DEPARTMENT_PLAN;
  }

  UnitDocumentKey key() {
    return new UnitDocumentKey(kind(kind), unit, year);
  }
}
