package io.jiheng.indicators.query.value.rest;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.query.slice.rest.IndicatorParams;
import io.jiheng.indicators.query.slice.rest.ValueQueryParser;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers the catalogue of indicators 指标目录: what each is, and how it is counted. */
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "indicators", description = "指标与指标值 indicators and their values")
@ProblemResponses
@DataScope(value = DataScope.Kind.NONE, reason = "the definitions are the same for every court")
public class IndicatorResource {

  private final Catalogue catalogue;
  private final ValueQueryParser parser;

  IndicatorResource(Catalogue catalogue, ValueQueryParser parser) {
    this.catalogue = catalogue;
    this.parser = parser;
  }

  @GET
  @Operation(
      operationId = "listIndicators",
      summary = "指标目录 The catalogue of indicators",
      description =
          "每项指标的名称、公式、口径、目标与出处，取 asOf 当日施行的版本。 Name, formula, calibre, targets and source of every"
              + " indicator, in the version that holds on asOf.")
  @APIResponse(
      responseCode = "200",
      description = "全部指标 all indicators",
      content = @Content(schema = @Schema(implementation = IndicatorResponse[].class)))
  public List<IndicatorResponse> list(
      @QueryParam("asOf")
          @Parameter(description = "取当日施行的口径版本，默认今天 in the versions that hold on that day")
          String asOf) {
    var day = parser.day("asOf", asOf);
    return catalogue.indicators().stream()
        .map(versions -> IndicatorResponse.of(versions, day, catalogue))
        .toList();
  }

  @GET
  @Path("/{code}")
  @Operation(
      operationId = "getIndicator",
      summary = "指标定义、口径与出处 Definition of an indicator with calibre and citation",
      description =
          "单项指标的公式、口径、各版本与出处；version 指定口径版本。"
              + " Formula, calibre, versions and source of one indicator; version names a calibre.")
  @APIResponse(
      responseCode = "200",
      description = "指标定义 the definition",
      content = @Content(schema = @Schema(implementation = IndicatorResponse.class)))
  public IndicatorResponse get(
      @BeanParam IndicatorParams which,
      @QueryParam("asOf")
          @Parameter(description = "取当日施行的口径版本，默认今天 in the version that holds on that day")
          String asOf) {
    return IndicatorResponse.of(parser.indicator(which), parser.day("asOf", asOf), catalogue);
  }
}
