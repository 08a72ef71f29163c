package io.jiheng.indicators.query.restatement.rest;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.CatalogueReader;
import io.jiheng.indicators.catalogue.CatalogueReason;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.InvalidCatalogueException;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.comparison.Step;
import io.jiheng.indicators.query.comparison.rest.SeriesDays;
import io.jiheng.indicators.query.files.FirstInOrder;
import io.jiheng.indicators.query.restatement.DryRun;
import io.jiheng.indicators.query.restatement.Restatement;
import io.jiheng.indicators.query.restatement.rest.RestatementResponse.ChangeResponse;
import io.jiheng.indicators.query.slice.Part;
import io.jiheng.indicators.query.slice.rest.SliceParams;
import io.jiheng.indicators.query.slice.rest.ValueQueryParser;
import io.jiheng.indicators.query.value.rest.CatalogueRowResource;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.problem.Problem;
import io.jiheng.pattern.problem.TextKey;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tries a version of a calibre before it is put in force. */
@Path("/api/v1/indicators/dry-run")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "indicators")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class DryRunResource {

  private static final int MOST_CHANGES = 100;

  private final Catalogue catalogue;
  private final ValueQueryParser parser;
  private final DryRun dryRun;

  DryRunResource(Catalogue catalogue, ValueQueryParser parser, DryRun dryRun) {
    this.catalogue = catalogue;
    this.parser = parser;
    this.dryRun = dryRun;
  }

  @POST
  @Consumes({CatalogueRowResource.YAML, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "tryVersion",
      summary = "口径试算 Tries a version of a calibre on the cases there are, beside the one in force",
      description =
          "正文为指标目录中的一行（YAML 或 JSON）；不保存。 The body is a row of the catalogue; nothing is stored.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = CatalogueRowResource.YAML,
              schema = @Schema(type = SchemaType.STRING, examples = CatalogueRowResource.EXAMPLE)))
  @APIResponse(
      responseCode = "200",
      description = "试算与现行之比较 the trial beside the version in force",
      content = @Content(schema = @Schema(implementation = DryRunResponse.class)))
  @APIResponse(
      responseCode = "422",
      description = "正文有误，逐条列出 mistakes in the body, each with its line",
      content = @Content(mediaType = "application/problem+json"))
  public DryRunResponse run(
      @Valid @BeanParam ScopeParams scope,
      @Valid @BeanParam SliceParams cut,
      @QueryParam("asOf")
          @Parameter(description = "试算截止日，默认今天 the day up to which", example = "2022-12-31")
          String asOf,
      String body) {
    var query = parser.of(scope, cut);
    var day = parser.day("asOf", asOf);
    var trial = trial(body);
    var inForce = catalogue.indicator(trial.code()).map(versions -> versions.on(day));
    inForce.ifPresent(indicator -> requireSameUnit(trial, indicator));
    var days = SeriesDays.of(day.withDayOfYear(1), day, Step.MONTH);
    var changes =
        inForce.isPresent()
            ? dryRun.changes(query, trial, inForce.get(), day, MOST_CHANGES)
            : Map.<Part, FirstInOrder<Restatement.Change>>of();
    return new DryRunResponse(
        trial.code(),
        query.court(),
        query.scope(),
        day,
        trial.symbol(),
        trial.calibre().version(),
        inForce.map(indicator -> indicator.calibre().version()).orElse(null),
        dryRun.points(query, trial, inForce, days).stream()
            .map(point -> DryRunResponse.DryRunPointResponse.of(trial, point))
            .toList(),
        answers(changes),
        changes.values().stream().mapToLong(FirstInOrder::total).sum());
  }

  private static List<ChangeResponse> answers(Map<Part, FirstInOrder<Restatement.Change>> changes) {
    return changes.entrySet().stream()
        .flatMap(
            found ->
                found.getValue().inOrder().stream()
                    .map(change -> ChangeResponse.of(found.getKey(), change)))
        .limit(MOST_CHANGES)
        .toList();
  }

  private static Indicator trial(String body) {
    try {
      return CatalogueReader.readTrial(body == null ? "" : body);
    } catch (InvalidCatalogueException e) {
      throw Problem.of(422, "invalid-version")
          .arg(
              "issues",
              e.issues().stream()
                  .map(issue -> Map.of("line", issue.line(), "reason", said(issue.reason())))
                  .toList())
          .exception();
    }
  }

  private static TextKey said(CatalogueReason reason) {
    var values = new HashMap<String, Object>();
    reason
        .values()
        .forEach(
            (name, value) ->
                values.put(name, value instanceof CatalogueReason inner ? said(inner) : value));
    return new TextKey(reason.mistake().key(), values);
  }

  private static void requireSameUnit(Indicator trial, Indicator inForce) {
    if (trial.unit() != inForce.unit() || trial.direction() != inForce.direction()) {
      throw Problem.of(422, "other-unit")
          .arg("indicator", trial.code())
          .arg("unit", inForce.unit())
          .arg("direction", inForce.direction())
          .exception();
    }
  }
}
