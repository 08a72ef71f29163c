package io.jiheng.indicators.query.members.rest;

import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.members.Members;
import io.jiheng.indicators.query.slice.rest.IndicatorParams;
import io.jiheng.indicators.query.slice.rest.SliceParams;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Exports the cases behind a figure as CSV and XLSX. */
@Path("/api/v1/indicators/{code}")
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "members")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class MembersExportResource {

  private final MembershipParser memberships;
  private final Members members;

  MembersExportResource(MembershipParser memberships, Members members) {
    this.memberships = memberships;
    this.members = members;
  }

  @GET
  @Path("/members.csv")
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      operationId = "exportMembersCsv",
      summary = "导出成员（CSV）Members as CSV",
      description =
          "分子或分母的全部成员，一行一案，附计入日期、数量与缘由。 All members of the numerator or denominator, a case a line,"
              + " with day, amount and reason.")
  @APIResponse(
      responseCode = "200",
      description = "UTF-8 CSV，带字节序标记 with a byte order mark for spreadsheets",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING),
              example =
                  "案号或编号,事项,法院,类别,庭室,法官,立案日期,结案日期,结案方式,计入数,缘由\n"
                      + "(2023)冀0283民初1234号,结案,冀0283,民初,民事审判一庭,J0017,2023-03-01,2023-05-18,调解,1,本年结案\n"))
  public Response csv(
      @BeanParam IndicatorParams which,
      @Valid @BeanParam ScopeParams scope,
      @Valid @BeanParam SliceParams cut,
      @BeanParam MemberParams of) {
    return MembersExport.csv(which.code() + "-" + of.part(), members(which, scope, cut, of));
  }

  @GET
  @Path("/members.xlsx")
  @Produces(MembersExport.XLSX)
  @Operation(
      operationId = "exportMembersXlsx",
      summary = "导出成员（XLSX）Members as a workbook",
      description = "与 members.csv 相同的内容，供电子表格使用。" + " The same as members.csv, as a workbook.")
  @APIResponse(
      responseCode = "200",
      description = "工作簿 a workbook",
      content =
          @Content(
              mediaType = MembersExport.XLSX,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response xlsx(
      @BeanParam IndicatorParams which,
      @Valid @BeanParam ScopeParams scope,
      @Valid @BeanParam SliceParams cut,
      @BeanParam MemberParams of) {
    return MembersExport.xlsx(which.code() + "-" + of.part(), members(which, scope, cut, of));
  }

  private MembersExport.Source members(
      IndicatorParams which, ScopeParams scope, SliceParams cut, MemberParams of) {
    var asked = memberships.of(which, scope, cut, of);
    return action -> members.export(asked.query(), asked.terms(), asked.day(), action);
  }
}
