package io.jiheng.indicators.bulletin.rest;

import io.jiheng.indicators.bulletin.Bulletins;
import io.jiheng.indicators.bulletin.DocxBulletin;
import io.jiheng.indicators.bulletin.Wordings;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.query.snapshot.Snapshot.Freshness;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.file.ExportFile;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The monthly bulletin of a court 通报. */
@Path("/api/v1")
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "bulletin", description = "月度通报 the monthly bulletin of a court")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class BulletinResource {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Bulletins bulletins;
  private final Wordings wordings;
  private final BulletinQueryParser queries;

  BulletinResource(Bulletins bulletins, Wordings wordings, BulletinQueryParser queries) {
    this.bulletins = bulletins;
    this.wordings = wordings;
    this.queries = queries;
  }

  @GET
  @Path("/bulletin")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getBulletin",
      summary = "月度通报 The monthly bulletin of a court",
      description =
          "自 1 月 1 日至月末（当月至今日）的收、结、存与结案率、结收比，分领域与类别、分法院，附同比、有目标的指标与长期未结案件；"
              + "各数出自同一时点，均附所计案件的地址。长期未结清单随后读取。 From 1 January to the end of the month; all figures"
              + " are of one moment, each with the address of its members; the list of the annex is"
              + " read right after.")
  @APIResponse(
      responseCode = "200",
      description = "通报 the bulletin",
      content = @Content(schema = @Schema(implementation = BulletinResponse.class)))
  @APIResponse(
      responseCode = "422",
      description = "该月尚未开始 the month has not begun",
      content = @Content(mediaType = "application/problem+json"))
  public BulletinResponse get(@Valid @BeanParam BulletinParams asked) {
    var bulletin = bulletins.of(queries.query(asked), queries.period(asked));
    return BulletinResponse.of(bulletin, wordings.of(bulletin.court()).of(bulletin));
  }

  @GET
  @Path("/bulletin.docx")
  @Produces(DOCX)
  @Operation(
      operationId = "exportBulletin",
      summary = "导出通报（DOCX）The monthly bulletin as a document",
      description =
          "与 /bulletin 的 document 相同的文字、表格和图，各数链接到所计案件。图由打开文件的软件绘制。 The words, tables and charts"
              + " that document of /bulletin tells, with a link at each figure to its members.")
  @APIResponse(
      responseCode = "200",
      description = "Word 文件 a document",
      content =
          @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "422",
      description = "该月尚未开始 the month has not begun",
      content = @Content(mediaType = "application/problem+json"))
  public Response docx(@Valid @BeanParam BulletinParams asked, @Context UriInfo uri) {
    var query = queries.query(asked);
    var period = queries.period(asked);
    return ExportFile.of(
        "bulletin-" + period.month() + ".docx",
        out ->
            bulletins.export(
                query,
                period,
                bulletin ->
                    DocxBulletin.write(
                        wordings.of(bulletin.court()).of(bulletin),
                        uri.getBaseUri(),
                        bulletin.freshness().map(Freshness::countedAt),
                        out)));
  }
}
