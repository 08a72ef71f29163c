package io.jiheng.indicators.query.supervision.rest;

import io.jiheng.indicators.organization.rest.GivenText;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.slice.rest.ValueQueryParser;
import io.jiheng.indicators.query.supervision.DueCasePages;
import io.jiheng.indicators.store.DueCases;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.page.Page;
import io.jiheng.pattern.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists the pending cases by what is left of their time limit 审限. */
@Path("/api/v1/time-limits")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "cases")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class DueCaseResource {

  private static final int MOST_DAYS = 3_660;

  private final ValueQueryParser parser;
  private final DueCasePages cases;
  private final Clock clock;

  DueCaseResource(ValueQueryParser parser, DueCasePages cases, Clock clock) {
    this.cases = cases;
    this.parser = parser;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "listDueCases",
      summary = "未结案件审限 Pending cases by the last day of their time limit",
      description =
          "最先到期的在前；within=0 只看已超审限与今日到期的。中止未恢复、法律未定审限的案件不列。 Those that run out first at the top;"
              + " cases whose limit is suspended or not set are not listed.")
  @APIResponse(
      responseCode = "200",
      description = "一页案件 a page of cases",
      content =
          @Content(schema = @Schema(implementation = DueCaseResponse.DueCasePageResponse.class)))
  public Response list(
      @Valid @BeanParam ScopeParams scope,
      @QueryParam("within")
          @Min(0)
          @Max(MOST_DAYS)
          @Parameter(description = "多少日内到期 due within so many days", example = "30")
          Integer within,
      @QueryParam("department") @Parameter(example = "民事审判一庭") String department,
      @QueryParam("judge") @Parameter(example = "J0017") String judge,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    var today = LocalDate.now(clock);
    var filter =
        new DueCases.Filter(
            parser.courts(scope),
            Optional.ofNullable(within).map(today::plusDays),
            GivenText.of(department),
            GivenText.of(judge));
    var found = cases.page(filter, page.size(), page.offset());
    var items =
        found.rows().stream().map(row -> DueCaseResponse.of(row, found.limits(), today)).toList();
    return Page.of(items, page, found.total()).response(uri);
  }
}
