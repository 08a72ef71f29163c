package io.jiheng.budget.disbursement.rest;

import io.jiheng.budget.disbursement.PaymentLedger;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a project's spending stands 预算执行. */
@Path("/api/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payments")
@DataScope(DataScope.Kind.PROJECT)
class ExecutionResource {

  private final PaymentLedger ledger;
  private final ProjectsInSight projects;
  private final Clock clock;

  ExecutionResource(PaymentLedger ledger, ProjectsInSight projects, Clock clock) {
    this.ledger = ledger;
    this.projects = projects;
    this.clock = clock;
  }

  @GET
  @Path("{id}/execution")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "getExecution",
      summary = "预算执行，任意一日 / execution against the plan as of any day",
      description = "两个检查时点之间按前一时点的累计百分比。Between check dates the percentage of the last one holds.")
  @APIResponse(responseCode = "200", description = "执行情况 / how it stands")
  @APIResponse(
      responseCode = "404",
      description = "没有该项目 / no such project",
      content = @Content(mediaType = Media.PROBLEM))
  public ExecutionResponse execution(
      @PathParam("id") long id,
      @QueryParam("asOf")
          @Parameter(description = "截至日期，缺则为当日 / today if absent", example = "2023-06-30")
          LocalDate asOf) {
    Project project = projects.get(id);
    LocalDate day = Optional.ofNullable(asOf).orElseGet(() -> LocalDate.now(clock));
    return ExecutionResponse.of(project, ledger.spending(project), day);
  }
}
