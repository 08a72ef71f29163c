package io.jiheng.indicators.ledger.rest;

import io.jiheng.indicators.catalogue.LedgerItem;
import io.jiheng.indicators.ledger.LedgerItems;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be booked 台账项目. */
@Path("/api/v1/ledger-items")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "ledger")
@DataScope(
    value = DataScope.Kind.NONE,
    reason = "the list of what can be booked is the same for every court")
public class LedgerItemResource {

  private final LedgerItems items;

  LedgerItemResource(LedgerItems items) {
    this.items = items;
  }

  /** A ledger item, and the document and number it comes from. */
  @Schema(name = "LedgerItem")
  public record LedgerItemResponse(
      @Schema(examples = "party-satisfaction") String code,
      @Schema(examples = "当事人满意度") String name,
      @Schema(examples = "Satisfaction of parties") String englishName,
      @Schema(description = "COUNT 计数，RATIO 比率，SURVEY 问卷，CHECK 核查", examples = "SURVEY")
          LedgerItem.Kind kind,
      @Schema(description = "数额的单位 unit of what is booked", examples = "人") String unit,
      @Schema(examples = "001") String document,
      @Schema(examples = "二（六）") String number) {

    static LedgerItemResponse of(LedgerItem item) {
      return new LedgerItemResponse(
          item.code(),
          item.chineseName(),
          item.englishName(),
          item.kind(),
          item.unit(),
          item.citation().document(),
          item.citation().number());
    }
  }

  @GET
  @Operation(
      operationId = "listLedgerItems",
      summary = "台账项目 What can be booked in the ledger",
      description = "可填报的项目、单位与取值规则。" + " The items, their units and what amounts they take.")
  @APIResponse(
      responseCode = "200",
      description = "台账项目 the items",
      content = @Content(schema = @Schema(implementation = LedgerItemResponse[].class)))
  public List<LedgerItemResponse> list() {
    return items.all().stream().map(LedgerItemResponse::of).toList();
  }
}
