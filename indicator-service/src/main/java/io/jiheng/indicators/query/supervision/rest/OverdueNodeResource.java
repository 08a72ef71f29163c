package io.jiheng.indicators.query.supervision.rest;

import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.query.slice.rest.AskedParams;
import io.jiheng.indicators.query.slice.rest.ValueQueryParser;
import io.jiheng.indicators.query.supervision.WatchLists;
import io.jiheng.indicators.query.supervision.rest.WatchResponses.NodePageResponse;
import io.jiheng.indicators.query.supervision.rest.WatchResponses.NodeResponse;
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

/** Lists key nodes that count as overdue 超期的关键节点. */
@Path("/api/v1")
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "watch", description = "督办清单 what has to be chased up")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class OverdueNodeResource {

  private static final WatchList<NodeResponse> LIST =
      new WatchList<>(
          "overdue-nodes",
          WatchedCaseResponse.columns("节点", "案款编号", "到期日", "完成或免除日", "超期天数"),
          row -> WatchList.longestFirst(row.daysOverdue(), row.watched(), place(row)),
          OverdueNodeResource::cells);

  private final WatchLists lists;
  private final ValueQueryParser parser;

  OverdueNodeResource(WatchLists lists, ValueQueryParser parser) {
    this.lists = lists;
    this.parser = parser;
  }

  @GET
  @Path("/overdue-nodes")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listOverdueNodes",
      summary = "超期关键节点 Key nodes of first enforcements that count as overdue",
      description =
          "超期最久的在前，与 key-nodes-overdue 的分子相符：当年在办案件的节点一旦超期，补做后仍计，endedOn 为补做之日；open=true 只看至截止日未完的。"
              + " The longest overdue at the top, as counted by the numerator of key-nodes-overdue,"
              + " where a node done late still counts; open=true shows those not done yet.")
  @APIResponse(
      responseCode = "200",
      description = "一页 a page",
      content = @Content(schema = @Schema(implementation = NodePageResponse.class)))
  public Response list(
      @Valid @BeanParam AskedParams asked,
      @QueryParam("open") @Parameter(description = "只看至截止日未完的 only those not done yet")
          boolean open,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return LIST.page(page, uri, rows(asked, open));
  }

  @GET
  @Path("/overdue-nodes.csv")
  @Produces(CsvFile.TYPE)
  @Operation(
      operationId = "exportOverdueNodes",
      summary = "导出超期关键节点（CSV）The same as CSV, all of it",
      description =
          "与 /overdue-nodes 同样的筛选，不分页。" + " The same filters as /overdue-nodes, without pages.")
  @APIResponse(
      responseCode = "200",
      description = "UTF-8 CSV，带字节序标记 with a byte order mark for spreadsheets",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING),
              example =
                  "案号,法院,类别,庭室,法官,立案日期,节点,案款编号,到期日,完成或免除日,超期天数\n"
                      + "(2021)冀0283民初88号,冀0283,民初,民事审判一庭,J0017,2021-02-03,首次查控,,2021-02-13,,867\n"))
  public Response csv(
      @Valid @BeanParam AskedParams asked,
      @QueryParam("open") @Parameter(description = "只看至截止日未完的 only those not done yet")
          boolean open) {
    return LIST.file(rows(asked, open));
  }

  private WatchList.Rows<NodeResponse> rows(AskedParams asked, boolean open) {
    var query = parser.of(asked.scope(), asked.cut());
    var day = parser.day("asOf", asked.asOf());
    return (reach, action) ->
        lists.nodes(
            query,
            day,
            reach,
            row -> {
              if (!open || row.endedOn().isEmpty()) {
                action.accept(NodeResponse.of(row));
              }
            });
  }

  private static String place(NodeResponse row) {
    return row.node() + "/" + row.paymentId();
  }

  private static List<String> cells(NodeResponse row) {
    return row.watched()
        .cells(row.name(), row.paymentId(), row.dueOn(), row.endedOn(), row.daysOverdue());
  }
}
