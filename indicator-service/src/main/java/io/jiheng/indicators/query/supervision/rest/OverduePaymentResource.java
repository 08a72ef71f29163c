package io.jiheng.indicators.query.supervision.rest;

import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.query.slice.rest.AskedParams;
import io.jiheng.indicators.query.slice.rest.ValueQueryParser;
import io.jiheng.indicators.query.supervision.WatchLists;
import io.jiheng.indicators.query.supervision.rest.WatchResponses.PaymentPageResponse;
import io.jiheng.indicators.query.supervision.rest.WatchResponses.PaymentResponse;
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

/** Lists payments that wait to be paid out 超期未发放案款. */
@Path("/api/v1")
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "watch", description = "督办清单 what has to be chased up")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class OverduePaymentResource {

  private static final WatchList<PaymentResponse> LIST =
      new WatchList<>(
          "overdue-payments",
          WatchedCaseResponse.columns("案款编号", "到账日期", "金额（元）", "到账天数", "超三十日"),
          row -> WatchList.longestFirst(row.days(), row.watched(), row.paymentId()),
          OverduePaymentResource::cells);

  private final WatchLists lists;
  private final ValueQueryParser parser;

  OverduePaymentResource(WatchLists lists, ValueQueryParser parser) {
    this.lists = lists;
    this.parser = parser;
  }

  @GET
  @Path("/overdue-payments")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listOverduePayments",
      summary = "超期未发放案款 Payments that wait for more than fifteen days",
      description =
          "最久的在前。列到账超过十五日、截止日仍未发放且未在到账三十日内获批延缓的案款，与 payments-overdue-15 相符；overThirtyDays=true"
              + " 只看超三十日的，与 payments-overdue 相符。 The longest at the top, as counted by"
              + " payments-overdue-15; with overThirtyDays=true as by payments-overdue.")
  @APIResponse(
      responseCode = "200",
      description = "一页 a page",
      content = @Content(schema = @Schema(implementation = PaymentPageResponse.class)))
  public Response list(
      @Valid @BeanParam AskedParams asked,
      @QueryParam("overThirtyDays") @Parameter(description = "只看超三十日的 only those over thirty days")
          boolean overThirtyDays,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return LIST.page(page, uri, rows(asked, overThirtyDays));
  }

  @GET
  @Path("/overdue-payments.csv")
  @Produces(CsvFile.TYPE)
  @Operation(
      operationId = "exportOverduePayments",
      summary = "导出超期未发放案款（CSV）The same as CSV, all of it",
      description =
          "与 /overdue-payments 同样的筛选，不分页。"
              + " The same filters as /overdue-payments, without pages.")
  @APIResponse(
      responseCode = "200",
      description = "UTF-8 CSV，带字节序标记 with a byte order mark for spreadsheets",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING),
              example =
                  "案号,法院,类别,庭室,法官,立案日期,案款编号,到账日期,金额（元）,到账天数,超三十日\n"
                      + "(2021)冀0283民初88号,冀0283,民初,民事审判一庭,J0017,2021-02-03,P-001,2023-04-20,12000.00,71,是\n"))
  public Response csv(
      @Valid @BeanParam AskedParams asked,
      @QueryParam("overThirtyDays") @Parameter(description = "只看超三十日的 only those over thirty days")
          boolean overThirtyDays) {
    return LIST.file(rows(asked, overThirtyDays));
  }

  private WatchList.Rows<PaymentResponse> rows(AskedParams asked, boolean overThirtyDays) {
    var query = parser.of(asked.scope(), asked.cut());
    var day = parser.day("asOf", asked.asOf());
    return (reach, action) ->
        lists.payments(
            query,
            day,
            reach,
            row -> {
              if (!overThirtyDays || row.overThirtyDays()) {
                action.accept(PaymentResponse.of(row));
              }
            });
  }

  private static List<String> cells(PaymentResponse row) {
    return row.watched()
        .cells(
            row.paymentId(),
            row.receivedOn(),
            row.amount().toPlainString(),
            row.days(),
            row.overThirtyDays() ? "是" : "否");
  }
}
