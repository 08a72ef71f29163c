package io.jiheng.indicators.query.supervision.rest;

import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.query.slice.rest.AskedParams;
import io.jiheng.indicators.query.slice.rest.ValueQueryParser;
import io.jiheng.indicators.query.supervision.LongPendingCase;
import io.jiheng.indicators.query.supervision.WatchLists;
import io.jiheng.indicators.query.supervision.rest.WatchResponses.LongPendingPageResponse;
import io.jiheng.indicators.query.supervision.rest.WatchResponses.LongPendingResponse;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.file.CsvFile;
import io.jiheng.pattern.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists cases pending for more than a year 长期未结案件. */
@Path("/api/v1")
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "watch", description = "督办清单 what has to be chased up")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class LongPendingResource {

  private static final WatchList<LongPendingResponse> LIST =
      new WatchList<>(
          "long-pending",
          WatchedCaseResponse.columns("种类", "未结天数", "超两年", "已剔除"),
          row -> WatchList.longestFirst(row.daysPending(), row.watched(), row.kind().name()),
          LongPendingResource::cells);

  private final WatchLists lists;
  private final ValueQueryParser parser;

  LongPendingResource(WatchLists lists, ValueQueryParser parser) {
    this.lists = lists;
    this.parser = parser;
  }

  @GET
  @Path("/long-pending")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listLongPending",
      summary = "长期未结案件 Cases pending for more than a year",
      description =
          "最久的在前。审判案件（TRIAL）与首次、恢复执行案件（ENFORCEMENT）均列，经审批剔除或有法定事由的另行注明；kind、excluded=false、overTwoYears"
              + " 与 long-pending-1y、long-pending-2y、long-pending-enforcement 的数相符。 The longest at"
              + " the top; those left out of the figures are marked, and excluded=false leaves"
              + " exactly those that the indicators count.")
  @APIResponse(
      responseCode = "200",
      description = "一页 a page",
      content = @Content(schema = @Schema(implementation = LongPendingPageResponse.class)))
  public Response list(
      @Valid @BeanParam AskedParams asked,
      @QueryParam("kind") @Parameter(description = "TRIAL 审判案件，ENFORCEMENT 执行案件")
          LongPendingCase.Kind kind,
      @QueryParam("overTwoYears") @Parameter(description = "只看超两年的 only those over two years")
          boolean overTwoYears,
      @QueryParam("excluded") @Parameter(description = "只看已剔除的或未剔除的 those left out, or the others")
          Boolean excluded,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return LIST.page(page, uri, rows(asked, kind, overTwoYears, excluded));
  }

  @GET
  @Path("/long-pending.csv")
  @Produces(CsvFile.TYPE)
  @Operation(
      operationId = "exportLongPending",
      summary = "导出长期未结案件（CSV）The same as CSV, all of it",
      description =
          "与 /long-pending 同样的筛选，不分页。" + " The same filters as /long-pending, without pages.")
  @APIResponse(
      responseCode = "200",
      description = "UTF-8 CSV，带字节序标记 with a byte order mark for spreadsheets",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING),
              example =
                  "案号,法院,类别,庭室,法官,立案日期,种类,未结天数,超两年,已剔除\n"
                      + "(2021)冀0283民初88号,冀0283,民初,民事审判一庭,J0017,2021-02-03,审判案件,877,是,否\n"))
  public Response csv(
      @Valid @BeanParam AskedParams asked,
      @QueryParam("kind") @Parameter(description = "TRIAL 审判案件，ENFORCEMENT 执行案件")
          LongPendingCase.Kind kind,
      @QueryParam("overTwoYears") @Parameter(description = "只看超两年的 only those over two years")
          boolean overTwoYears,
      @QueryParam("excluded") @Parameter(description = "只看已剔除的或未剔除的 those left out, or the others")
          Boolean excluded) {
    return LIST.file(rows(asked, kind, overTwoYears, excluded));
  }

  private WatchList.Rows<LongPendingResponse> rows(
      AskedParams asked, LongPendingCase.Kind kind, boolean overTwoYears, Boolean excluded) {
    var query = parser.of(asked.scope(), asked.cut());
    var day = parser.day("asOf", asked.asOf());
    return (reach, action) ->
        lists.longPending(
            query,
            day,
            reach,
            row -> {
              if ((kind == null || row.kind() == kind)
                  && (!overTwoYears || row.overTwoYears())
                  && (excluded == null || row.excluded() == excluded)) {
                action.accept(LongPendingResponse.of(row));
              }
            });
  }

  private static List<String> cells(LongPendingResponse row) {
    return row.watched()
        .cells(
            row.kind() == LongPendingCase.Kind.TRIAL ? "审判" : "执行",
            row.daysPending(),
            row.overTwoYears() ? "是" : "否",
            row.excluded() ? "是" : "否");
  }
}
