package io.jiheng.pattern.audit;

import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.access.Sight;
import io.jiheng.pattern.file.CsvFile;
import io.jiheng.pattern.page.Page;
import io.jiheng.pattern.page.PageRequest;
import io.jiheng.pattern.problem.Problem;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
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
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The audit log 审计日志 for auditors, whose token is for every court: what happened in one is not told
 * apart from what happened in others.
 */
@Path("/api/v1")
@RolesAllowed(Roles.AUDITOR)
@EndpointDisabled(name = "jiheng.audit.table", stringValue = "false", disableIfMissing = true)
@Tag(name = "audit", description = "审计日志 who changed and who read what, and who was refused")
@DataScope(DataScope.Kind.COURT)
public class AuditResource {

  private static final String CSV = "text/csv;charset=UTF-8";

  private final AuditLog log;
  private final Sight sight;
  private final Caller caller;

  AuditResource(AuditLog log, Sight sight, Caller caller) {
    this.log = log;
    this.sight = sight;
    this.caller = caller;
  }

  @GET
  @Path("/audit")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listAudit",
      summary = "审计日志 The audit log, the latest first",
      description =
          "每次变更（执行前与答复后各一条）、对导出文件和案件的查阅、被拒绝的请求。令牌须为全部法院（courts 含 *）。"
              + " Every change (a line before it is made and one after), reading of files and cases,"
              + " and refusals. The token must be for every court.")
  @APIResponse(
      responseCode = "200",
      description = "一页记录 a page of lines",
      content = @Content(schema = @Schema(implementation = AuditLine.AuditPage.class)))
  public Response list(
      @Valid @BeanParam AuditFilter filter,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri)
      throws SQLException {
    checkEveryCourt();
    return Page.of(log.page(filter, page), page, log.count(filter)).response(uri);
  }

  @GET
  @Path("/audit.csv")
  @Produces(CSV)
  @Operation(
      operationId = "exportAudit",
      summary = "导出审计日志（CSV）The same as CSV, all of it, the first first",
      description = "与 /audit 同样的筛选，不分页。 The same filters as /audit, without pages.")
  @APIResponse(
      responseCode = "200",
      description = "UTF-8 CSV，带字节序标记 with a byte order mark for spreadsheets",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING),
              example =
                  "编号,时间,阶段,请求,姓名,角色,法院,操作,方法,路径,对象,状态,地址,哈希\n"
                      + "4711,2023-06-30T01:12:00Z,DONE,0d8c7f6f,clerk-0283,clerk,冀0283,putCourt,"
                      + "PUT,/api/v1/courts/0283,,200,10.1.2.3,9f86d081\n"))
  public Response csv(@Valid @BeanParam AuditFilter filter) throws SQLException {
    checkEveryCourt();
    return CsvFile.of(
        "audit", AuditLine.COLUMNS, row -> log.forEach(filter, line -> row.accept(line.cells())));
  }

  private void checkEveryCourt() {
    if (!sight.of(DataScope.Kind.COURT, caller.seesAllCourts())) {
      throw Problem.of(403, "forbidden").exception();
    }
  }
}
