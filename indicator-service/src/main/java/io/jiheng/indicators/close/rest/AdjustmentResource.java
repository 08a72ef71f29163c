package io.jiheng.indicators.close.rest;

import io.jiheng.indicators.close.AdjustedCases;
import io.jiheng.indicators.close.Adjustments;
import io.jiheng.indicators.close.rest.AdjustmentResponse.AdjustmentPageResponse;
import io.jiheng.indicators.close.rest.AdjustmentResponse.CaseResponse;
import io.jiheng.indicators.close.rest.AdjustmentResponse.CasesResponse;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.page.Page;
import io.jiheng.pattern.page.PageRequest;
import io.jiheng.pattern.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of closed values 关账后调整. */
@Path("/api/v1/closes/{id}/adjustments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "closes")
@CloseProblems
@DataScope(DataScope.Kind.COURT)
public class AdjustmentResource {

  /** The cases that stand before a page are held. */
  private static final int FARTHEST = 10_000;

  private final CloseAccess access;
  private final Adjustments adjustments;
  private final AdjustedCases cases;

  AdjustmentResource(CloseAccess access, Adjustments adjustments, AdjustedCases cases) {
    this.access = access;
    this.adjustments = adjustments;
    this.cases = cases;
  }

  @GET
  @Operation(
      operationId = "listAdjustments",
      summary = "关账后调整 Closed values that are other ones now, and why",
      description =
          "差额按原因分列，相加即总差额；相互抵销的也列出，其差额为零。 The differences by cause add up to the difference;"
              + " those that cancel each other out are told too, with a difference of 0.")
  @APIResponse(
      responseCode = "200",
      description = "一页调整 a page of adjustments",
      content = @Content(schema = @Schema(implementation = AdjustmentPageResponse.class)))
  public Response list(
      @PathParam("id") @Parameter(example = CloseResource.EXAMPLE_ID) UUID id,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    var sealed = access.sealed(id);
    var found = adjustments.of(sealed.close(), sealed.content());
    var answers =
        found.stream()
            .skip(page.offset())
            .limit(page.size())
            .map(adjustment -> AdjustmentResponse.of(sealed.close(), adjustment))
            .toList();
    return Page.of(answers, page, found.size()).response(uri);
  }

  @GET
  @Path("/{code}")
  @Operation(
      operationId = "getAdjustment",
      summary = "调整明细 One adjustment with the cases behind it, and the events that came late",
      description =
          "台账和名册的变动见 entries；已划出且无权查看的法院，其案件不列，仅计数于 leftOut。"
              + " Ledger and roster entries are found at entries; cases of courts that left and are not"
              + " yours are only counted, in leftOut.")
  @APIResponse(
      responseCode = "200",
      description = "调整及一页案件 the adjustment and a page of its cases",
      content = @Content(schema = @Schema(implementation = CasesResponse.class)))
  public Response get(
      @PathParam("id") @Parameter(example = CloseResource.EXAMPLE_ID) UUID id,
      @PathParam("code") @Parameter(example = "closing-rate") String code,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    var sealed = access.sealed(id);
    var month = sealed.content();
    var wanted = page.offsetWithin(FARTHEST) + page.size();
    var adjusted = cases.of(month, code, access.cases(), wanted);
    var adjustment =
        adjustments
            .of(sealed.close(), month, code, !adjusted.isEmpty())
            .orElseThrow(
                () ->
                    Problem.of(404, "not-adjusted")
                        .arg("close", id)
                        .arg("indicator", code)
                        .exception());
    var onPage = adjusted.first().stream().skip(page.offset()).toList();
    var items = cases.explain(month, code, onPage).stream().map(CaseResponse::of).toList();
    var answer =
        new CasesResponse(
            AdjustmentResponse.of(sealed.close(), adjustment),
            items,
            page.page(),
            page.size(),
            adjusted.seen(),
            adjusted.leftOut());
    var links = Page.of(items, page, adjusted.seen()).links(uri);
    var response = Response.ok(answer);
    return (links.isEmpty() ? response : response.header("Link", links)).build();
  }
}
