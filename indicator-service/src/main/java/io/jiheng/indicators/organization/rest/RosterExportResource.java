package io.jiheng.indicators.organization.rest;

import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.RosterEntry;
import io.jiheng.indicators.organization.Rosters;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.file.CsvFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rosters of quota judges 员额法官名册 as a file. */
@Path("/api/v1/rosters.csv")
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "rosters")
@DataScope(DataScope.Kind.COURT)
public class RosterExportResource {

  private static final List<String> COLUMNS =
      List.of("法院", "法官", "姓名", "庭室", "任职首日", "任职末日", "经办人", "办理时间");

  private final Rosters rosters;
  private final Courts courts;
  private final CourtAccess access;

  RosterExportResource(Rosters rosters, Courts courts, CourtAccess access) {
    this.rosters = rosters;
    this.courts = courts;
    this.access = access;
  }

  @GET
  @Produces(CsvFile.TYPE)
  @Operation(
      operationId = "exportRosters",
      summary = "导出名册（CSV）The roster as CSV, all of it",
      description = "与 /rosters 同样的筛选，不分页。 The same filters as /rosters, without pages.")
  @APIResponse(
      responseCode = "200",
      description = "UTF-8 CSV，带字节序标记 with a byte order mark for spreadsheets",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING),
              example =
                  "法院,法官,姓名,庭室,任职首日,任职末日,经办人,办理时间\n"
                      + "冀0283,J0017,王某,民事审判一庭,2023-01-01,,clerk-0283,2023-01-03T01:12:00Z\n"))
  public Response csv(
      @Valid @BeanParam ScopeParams scope,
      @QueryParam("on")
          @Parameter(description = "当日在任的，不给则全部 on the roster that day", example = "2023-06-30")
          String on) {
    var wanted = access.courts(courts.tree(), scope);
    var day = DayParam.given("on", on);
    return CsvFile.of(
        "rosters", COLUMNS, row -> rosters.forEach(wanted, day, entry -> row.accept(cells(entry))));
  }

  private static List<String> cells(RosterEntry entry) {
    var tenure = entry.tenure();
    return CsvFile.cells(
        tenure.court(),
        tenure.judge(),
        tenure.judgeName().orElse(null),
        tenure.department().orElse(null),
        tenure.from(),
        tenure.to().orElse(null),
        entry.changedBy(),
        entry.changedAt());
  }
}
