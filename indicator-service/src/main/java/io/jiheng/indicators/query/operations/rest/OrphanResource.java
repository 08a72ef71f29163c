package io.jiheng.indicators.query.operations.rest;

import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.operations.Orphans;
import io.jiheng.indicators.query.slice.rest.ValueQueryParser;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers the cases of which events, but no filing, have arrived 待立案信息. */
@Path("/api/v1/orphans")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "cases")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class OrphanResource {

  private final Orphans orphans;
  private final ValueQueryParser parser;

  OrphanResource(Orphans orphans, ValueQueryParser parser) {
    this.orphans = orphans;
    this.parser = parser;
  }

  @GET
  @Operation(
      operationId = "listOrphans",
      summary = "待立案信息的案件 Cases whose events have arrived before their filing",
      description =
          "结案等事件先于立案到达的案件；立案到达后自行计入。 Cases of which later events came before the filing; they are"
              + " counted as soon as it arrives.")
  @APIResponse(
      responseCode = "200",
      description = "一页案件 a page of cases",
      content =
          @Content(schema = @Schema(implementation = OrphanResponse.OrphanPageResponse.class)))
  public Response list(
      @Valid @BeanParam ScopeParams scope,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    var found = orphans.page(parser.courts(scope), page.size(), page.offset());
    var items = found.rows().stream().map(OrphanResponse::of).toList();
    return Page.of(items, page, found.total()).response(uri);
  }
}
