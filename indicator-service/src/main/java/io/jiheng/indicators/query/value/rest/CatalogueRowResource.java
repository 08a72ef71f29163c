package io.jiheng.indicators.query.value.rest;

import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.query.slice.rest.IndicatorParams;
import io.jiheng.indicators.query.slice.rest.ValueQueryParser;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers the row of the catalogue that defines an indicator, to be changed and tried. */
@Path("/api/v1/indicators/{code}/row")
@Produces(CatalogueRowResource.YAML)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "indicators")
@ProblemResponses
@DataScope(value = DataScope.Kind.NONE, reason = "the definitions are the same for every court")
public class CatalogueRowResource {

  /** The type of a row. */
  public static final String YAML = "application/yaml";

  /** An example of a row. */
  public static final String EXAMPLE =
      """
      code: closing-rate
      version: 2024 拟
      number: '1'
      name: {zh: 结案率, en: Closing rate}
      unit: PERCENT
      direction: HIGHER_IS_BETTER
      numerator: [{measure: closed, families: workload, window: YEAR}]
      denominator:
        - {measure: pending, families: workload, window: BEFORE_YEAR}
        - {measure: filed, families: workload, window: YEAR}
      rounding: TRUNCATE
      calibre: 不计诉前、恢复执行与保全案件。
      """;

  private final ValueQueryParser parser;

  CatalogueRowResource(ValueQueryParser parser) {
    this.parser = parser;
  }

  @GET
  @Operation(
      operationId = "getCatalogueRow",
      summary = "指标目录行 The row of the catalogue that defines an indicator",
      description =
          "YAML，可改后交 dry-run 试算，或加入本地目录；台账项目没有目录行，答 404。 YAML, to be changed and given to dry-run,"
              + " or added by an installation; 404 for items of the ledger.")
  @APIResponse(
      responseCode = "200",
      description = "目录行 the row",
      content =
          @Content(
              mediaType = YAML,
              schema = @Schema(type = SchemaType.STRING, examples = CatalogueRowResource.EXAMPLE)))
  public String row(
      @BeanParam IndicatorParams which,
      @QueryParam("asOf")
          @Parameter(description = "取当日施行的口径版本，默认今天 in the version that holds on that day")
          String asOf) {
    var indicator = parser.indicator(which).on(parser.day("asOf", asOf));
    return CatalogueRow.of(indicator)
        .orElseThrow(
            () ->
                Problem.of(404, "no-catalogue-row").arg("indicator", indicator.code()).exception());
  }
}
