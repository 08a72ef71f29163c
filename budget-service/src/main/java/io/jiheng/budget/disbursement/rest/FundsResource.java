package io.jiheng.budget.disbursement.rest;

import io.jiheng.budget.disbursement.Funds;
import io.jiheng.budget.disbursement.FundsBook;
import io.jiheng.budget.rest.Media;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.rest.ProjectsInSight;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a project has now and what of it is bound 可用资金. */
@Path("/api/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payments")
@DataScope(DataScope.Kind.PROJECT)
class FundsResource {

  private final FundsBook funds;
  private final ProjectsInSight projects;

  FundsResource(FundsBook funds, ProjectsInSight projects) {
    this.funds = funds;
    this.projects = projects;
  }

  @GET
  @Path("{id}/funds")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "getFunds",
      summary = "可用资金，按来源 / what a project has, what is bound, what is free",
      description =
          "指定来源的支出记入该来源；未指定的在其余之中先用上年结转，再用财政资金，后用其他资金。"
              + "What names a source is booked to it; of the rest what was carried over is used first,"
              + " then fiscal, then other.")
  @APIResponse(responseCode = "200", description = "此刻 / as of now")
  @APIResponse(
      responseCode = "404",
      description = "没有该项目 / no such project",
      content = @Content(mediaType = Media.PROBLEM))
  public FundsResponse get(@PathParam("id") long id) {
    Project project = projects.get(id);
    return FundsResponse.of(id, funds.of(project));
  }

  @Schema(name = "Funds")
  record FundsResponse(
      @Schema(examples = "1") long projectId,
      @Schema(description = "批复及调整的预算 / approved and adjusted") SourcesResponse granted,
      @Schema(description = "调剂净额与上年结转 / moved by transfer and carry-over") SourcesResponse moved,
      @Schema(description = "调整后预算 / the adjusted budget") SourcesResponse budget,
      @Schema(description = "已支出，万元 / paid", examples = "94.32") BigDecimal paidWan,
      @Schema(description = "已支出，按来源 / paid, by source") SourcesResponse paid,
      @Schema(description = "合同与冻结预留，万元 / reserved", examples = "23.46") BigDecimal reservedWan,
      @Schema(description = "已结转下年，万元 / carried into the next year", examples = "0.00")
          BigDecimal carriedOutWan,
      @Schema(description = "可用 / free") SourcesResponse free) {

    static FundsResponse of(long projectId, Funds funds) {
      return new FundsResponse(
          projectId,
          SourcesResponse.of(funds.granted()),
          SourcesResponse.of(funds.moved()),
          SourcesResponse.of(funds.budget()),
          funds.paid().total().writtenWan(),
          SourcesResponse.of(funds.paidBySource()),
          funds.reserved().total().writtenWan(),
          funds.carriedOut().writtenWan(),
          SourcesResponse.of(funds.freeBySource()));
    }
  }
}
