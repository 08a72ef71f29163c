package io.jiheng.indicators.query.value.rest;

import io.jiheng.indicators.casefile.Cause;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.query.slice.rest.AskedParams;
import io.jiheng.indicators.query.slice.rest.ValueQueryParser;
import io.jiheng.indicators.query.value.CauseCounts;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.page.Page;
import io.jiheng.pattern.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists the causes of action 案由 of the cases of a query. */
@Path("/api/v1/causes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "indicators")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class CauseResource {

  private static final String EXAMPLE =
      """
      {"items": [{"cause": "买卖合同纠纷", "accepted": 812, "filed": 640, "closed": 701},
                 {"cause": null, "accepted": 3, "filed": 3, "closed": 0}],
       "page": 0, "size": 50, "total": 2}\
      """;

  private final CauseCounts causes;
  private final ValueQueryParser parser;

  CauseResource(CauseCounts causes, ValueQueryParser parser) {
    this.causes = causes;
    this.parser = parser;
  }

  /** The cases of one cause. */
  @Schema(name = "CauseCount")
  public record CauseResponse(
      @Schema(
              description =
                  "案由（半角、无空格），可作 cause= 传回；未报案由的为 null to be given as cause=; null where none is"
                      + " named",
              examples = "买卖合同纠纷",
              nullable = true)
          String cause,
      @Schema(description = "受理（旧存加新收） accepted", examples = "812") long accepted,
      @Schema(description = "当年新收 filed in the year", examples = "640") long filed,
      @Schema(description = "当年结案 closed in the year", examples = "701") long closed) {

    static CauseResponse of(CauseCounts.Row row) {
      return new CauseResponse(
          row.cause().map(Cause::name).orElse(null), row.accepted(), row.filed(), row.closed());
    }
  }

  /** The shape of a page of causes. */
  @Schema(name = "CausePage")
  public record CausePageResponse(List<CauseResponse> items, int page, int size, long total) {}

  @GET
  @Operation(
      operationId = "listCauses",
      summary = "案由 The causes of action, those with the most cases first",
      description =
          "受理、新收、结案与 accepted-count、clearance-rate 的分母、closed-count 按该案由所得的数相符，各行之和即全部案件的数；诉前调解不计。"
              + " Each row agrees with the figures cut by its cause, and all of them add up to"
              + " those of the whole.")
  @APIResponse(
      responseCode = "200",
      description = "一页案由 a page of causes",
      content =
          @Content(schema = @Schema(implementation = CausePageResponse.class), example = EXAMPLE))
  public Response list(
      @Valid @BeanParam AskedParams asked,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    var query = parser.of(asked.scope(), asked.cut());
    var all = causes.of(query, parser.day("asOf", asked.asOf()));
    var shown = all.stream().skip(page.offset()).limit(page.size()).map(CauseResponse::of);
    return Page.of(shown.toList(), page, all.size()).response(uri);
  }
}
