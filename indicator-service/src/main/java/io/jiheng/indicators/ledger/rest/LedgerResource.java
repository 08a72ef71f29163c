package io.jiheng.indicators.ledger.rest;

import io.jiheng.indicators.ledger.Booking;
import io.jiheng.indicators.ledger.BookingsRefusedException;
import io.jiheng.indicators.ledger.Ledger;
import io.jiheng.indicators.ledger.Ledger.Posting;
import io.jiheng.indicators.ledger.LedgerEntry;
import io.jiheng.indicators.ledger.LedgerItems;
import io.jiheng.indicators.ledger.rest.LedgerEntryResponse.LedgerPageResponse;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.rest.CourtAccess;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.page.Page;
import io.jiheng.pattern.page.PageRequest;
import io.jiheng.pattern.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The departmental ledger 部门工作台账. */
@Path("/api/v1/ledger")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "ledger", description = "部门工作台账 departmental ledger")
@APIResponse(
    responseCode = "404",
    description = "没有这笔台账 no such entry",
    content = @Content(mediaType = LedgerResource.PROBLEM))
@DataScope(DataScope.Kind.COURT)
public class LedgerResource {

  static final String PROBLEM = "application/problem+json";
  private static final String EXAMPLE_ID = "0f9a3c52-7a0e-4a52-8d3f-3f3f6a1f9b77";
  private static final String COUNT =
      """
      {"court": "冀0283", "department": "研究室", "item": "press-conferences", "day": "2023-03-17",
       "numerator": 1, "evidence": "知识产权审判新闻发布会",
       "evidenceLink": "https://oa.example.cn/news/0317", "reference": "2023-yjs-0007"}
      """;
  private static final String SURVEY =
      """
      {"court": "冀0283", "item": "party-satisfaction", "day": "2023-06-30",
       "period": {"from": "2023-04-01", "to": "2023-06-30"}, "numerator": 182, "denominator": 200,
       "evidence": "二季度当事人回访，发出问卷 200 份"}
      """;
  private static final String REVERSAL =
      """
      {"reason": "样本数录错，应为 220 份"}
      """;

  private final Ledger ledger;
  private final LedgerItems items;
  private final Courts courts;
  private final CourtAccess access;
  private final Caller caller;

  LedgerResource(
      Ledger ledger, LedgerItems items, Courts courts, CourtAccess access, Caller caller) {
    this.ledger = ledger;
    this.items = items;
    this.courts = courts;
    this.access = access;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "book",
      summary = "登记台账 Books in the ledger",
      description =
          "同一 reference、同样内容重复提交，答复首次的一笔。 Said again under its reference, the first is answered.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = BookingRequest.class),
              examples = {
                @ExampleObject(name = "count", value = COUNT),
                @ExampleObject(name = "survey", value = SURVEY)
              }))
  @APIResponse(
      responseCode = "201",
      description = "已登记 booked",
      content = @Content(schema = @Schema(implementation = LedgerEntryResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "此前已登记 booked before",
      content = @Content(schema = @Schema(implementation = LedgerEntryResponse.class)))
  @APIResponse(
      responseCode = "409",
      description = "reference 已用于别的内容 the reference stands for something else",
      content = @Content(mediaType = PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "没有该项目、日期或数额不合项目类型 no such item, or day or amounts that its kind does not take",
      content = @Content(mediaType = PROBLEM))
  public Response book(@Valid @NotNull BookingRequest body, @Context UriInfo uri) {
    var booking = body.booking();
    access.check(courts.tree(), booking.court());
    var posting = book(booking);
    var answer = LedgerEntryResponse.of(posting.entry());
    var place = uri.getAbsolutePathBuilder().path(answer.id().toString()).build();
    return Response.status(posting.isNew() ? 201 : 200).location(place).entity(answer).build();
  }

  @POST
  @Path("/{id}/reversal")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "reverseLedgerEntry",
      summary = "冲正 Takes an entry back by a counter-entry on the same day, once",
      description =
          "以同日同额的反向记录冲正；原记录不改，每笔只冲一次。"
              + " Books the opposite on the same day; the entry itself stays, and is taken back once only.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ReversalRequest.class),
              examples = @ExampleObject(name = "sample", value = REVERSAL)))
  @APIResponse(
      responseCode = "201",
      description = "已冲正 the counter-entry",
      content = @Content(schema = @Schema(implementation = LedgerEntryResponse.class)))
  @APIResponse(
      responseCode = "409",
      description = "已冲正过，或本身是冲正 taken back already, or itself a counter-entry",
      content = @Content(mediaType = PROBLEM))
  public Response reverse(
      @PathParam("id") @Parameter(example = EXAMPLE_ID) UUID id,
      @Valid @NotNull ReversalRequest body,
      @Context UriInfo uri) {
    var reversal = ledger.reverse(find(id), body.reason().strip(), caller.name());
    var place =
        uri.getBaseUriBuilder().path(LedgerResource.class).path(reversal.id().toString()).build();
    return Response.created(place).entity(LedgerEntryResponse.of(reversal)).build();
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getLedgerEntry",
      summary = "一笔台账 One entry of the ledger",
      description =
          "该笔的金额或件数、佐证、填报人与时刻，及冲正情况。"
              + " Amount, evidence, by whom and when it was booked, and whether it was taken back.")
  @APIResponse(
      responseCode = "200",
      description = "台账记录 the entry",
      content = @Content(schema = @Schema(implementation = LedgerEntryResponse.class)))
  public LedgerEntryResponse get(@PathParam("id") @Parameter(example = EXAMPLE_ID) UUID id) {
    return LedgerEntryResponse.of(find(id));
  }

  @GET
  @Operation(
      operationId = "listLedger",
      summary = "台账 Entries of the ledger, counter-entries among them",
      description =
          "部门手工填报的台账，按日期与科目筛选；冲正与原记录并列。"
              + " What departments report by hand, filtered by day and item; counter-entries stand beside what they take back.")
  @APIResponse(
      responseCode = "200",
      description = "一页台账 a page of the ledger",
      content = @Content(schema = @Schema(implementation = LedgerPageResponse.class)))
  public Response list(
      @Valid @BeanParam ScopeParams scope,
      @Valid @BeanParam LedgerQuery query,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    var selection = query.selection(access.courts(courts.tree(), scope), items);
    var found = ledger.list(selection, query.order(), page.reachable(), page.size());
    var answers = found.entries().stream().map(LedgerEntryResponse::of).toList();
    return Page.of(answers, page, found.total()).response(uri);
  }

  private Posting book(Booking booking) {
    try {
      return ledger.book(List.of(booking), caller.name()).get(0);
    } catch (BookingsRefusedException e) {
      throw LedgerProblems.ofOne(e).exception();
    }
  }

  private LedgerEntry find(UUID id) {
    return access.find(
        courts.tree(),
        ledger.find(id),
        entry -> entry.booking().court(),
        () -> Problem.of(404, "unknown-ledger-entry").arg("entry", id).exception());
  }
}
