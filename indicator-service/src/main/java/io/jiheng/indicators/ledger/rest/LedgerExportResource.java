package io.jiheng.indicators.ledger.rest;

import io.jiheng.indicators.ledger.Ledger;
import io.jiheng.indicators.ledger.LedgerEntry;
import io.jiheng.indicators.ledger.LedgerItems;
import io.jiheng.indicators.ledger.Period;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.rest.CourtAccess;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.file.CsvFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The departmental ledger 部门工作台账 as a file. */
@Path("/api/v1/ledger.csv")
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "ledger")
@DataScope(DataScope.Kind.COURT)
public class LedgerExportResource {

  private static final List<String> COLUMNS =
      List.of(
          "编号", "法院", "庭室", "台账项目", "名称", "计入日", "期间首日", "期间末日", "数额", "分母", "单位", "佐证说明", "佐证材料",
          "幂等键", "冲正的记录", "被冲正于", "登记人", "登记时间");

  private final Ledger ledger;
  private final LedgerItems items;
  private final Courts courts;
  private final CourtAccess access;

  LedgerExportResource(Ledger ledger, LedgerItems items, Courts courts, CourtAccess access) {
    this.ledger = ledger;
    this.items = items;
    this.courts = courts;
    this.access = access;
  }

  @GET
  @Produces(CsvFile.TYPE)
  @Operation(
      operationId = "exportLedger",
      summary = "导出台账（CSV）The ledger as CSV, all of it",
      description = "与 /ledger 同样的筛选与次序，不分页。 The same filters and order as /ledger, without pages.")
  @APIResponse(
      responseCode = "200",
      description = "UTF-8 CSV，带字节序标记 with a byte order mark for spreadsheets",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING),
              example =
                  "编号,法院,庭室,台账项目,名称,计入日,期间首日,期间末日,数额,分母,单位,佐证说明,佐证材料,幂等键,冲正的记录,被冲正于,登记人,登记时间\n"
                      + "0f9a3c52-7a0e-4a52-8d3f-3f3f6a1f9b77,冀0283,研究室,press-conferences,新闻发布会,2023-03-17,,,1,,次,"
                      + "知识产权审判新闻发布会,,2023-yjs-0007,,,clerk-0283,2023-03-18T01:12:00Z\n"))
  public Response csv(@Valid @BeanParam ScopeParams scope, @Valid @BeanParam LedgerQuery query) {
    var selection = query.selection(access.courts(courts.tree(), scope), items);
    return CsvFile.of(
        "ledger",
        COLUMNS,
        row -> ledger.forEach(selection, query.order(), entry -> row.accept(cells(entry))));
  }

  private List<String> cells(LedgerEntry entry) {
    var booking = entry.booking();
    var item = items.item(booking.item());
    return CsvFile.cells(
        entry.id(),
        booking.court(),
        booking.department().orElse(null),
        booking.item(),
        item.map(known -> known.chineseName()).orElse(null),
        booking.day(),
        booking.period().map(Period::from).orElse(null),
        booking.period().map(Period::to).orElse(null),
        booking.amount().numerator().toPlainString(),
        booking.amount().denominator().map(whole -> whole.toPlainString()).orElse(null),
        item.map(known -> known.unit()).orElse(null),
        booking.evidence().text(),
        booking.evidence().link().orElse(null),
        booking.reference().orElse(null),
        entry.reverses().orElse(null),
        entry.reversedBy().orElse(null),
        entry.recordedBy(),
        entry.recordedAt());
  }
}
