package io.jiheng.indicators.limits.rest;

import io.jiheng.indicators.limits.LimitTableReader;
import io.jiheng.indicators.limits.LimitTableReader.Reading;
import io.jiheng.indicators.limits.OwnLimits;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.rest.CourtAccess;
import io.jiheng.indicators.organization.rest.CourtCode;
import io.jiheng.indicators.rebuild.Rebuild;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The own table of limits of a court 本院审限表. */
@Path("/api/v1/courts/{code}/time-limits")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "time-limits", description = "审限表与法定节假日 tables of limits, and holidays")
public class LimitTableResource {

  static final String PROBLEM = "application/problem+json";
  private static final String CSV = "text/csv";
  private static final String COURT = "冀0283";
  private static final String AS_JSON =
      """
      [{"family": "民初", "procedure": "ORDINARY", "limit": "5m", "basis": "本院审判管理办法第八条"},
       {"family": "民初", "procedure": "FAST", "limit": "30d", "basis": "本院速裁工作规程第三条"}]
      """;
  private static final String AS_CSV = "family,procedure,limit,basis\n民初,ORDINARY,5m,本院审判管理办法第八条\n";

  private final OwnLimits limits;
  private final Rebuild rebuild;
  private final Courts courts;
  private final CourtAccess access;
  private final Caller caller;

  LimitTableResource(
      OwnLimits limits, Rebuild rebuild, Courts courts, CourtAccess access, Caller caller) {
    this.limits = limits;
    this.rebuild = rebuild;
    this.courts = courts;
    this.access = access;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "getTimeLimitTable",
      summary = "审限表 The limits by which the cases of a court go",
      description =
          "本院的行盖在法定审限表上，每行注明出处与依据；只及本院案件，不及下级法院。"
              + " Own rows over the statutory ones, each with where it comes from and its basis; they"
              + " hold for the cases of that court alone.")
  @APIResponse(
      responseCode = "200",
      description = "审限表 the table",
      content = @Content(schema = @Schema(implementation = LimitTableAnswer.class)))
  public LimitTableAnswer get(@PathParam("code") @Parameter(example = COURT) String code) {
    return answer(checked(code));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "putTimeLimitTable",
      summary = "登记本院审限表 Makes these rows the own table of a court",
      description =
          "整表取代；与法定表同类别、同程序的行取代之，其余法定行不变。JSON 或与法定表同式的 CSV。"
              + "随后自动校正本院计数，其间本院的值答 503，进度见 GET /api/v1/rebuild。"
              + " The whole table at once, as JSON or CSV. The counters of the court are corrected at"
              + " once; until then its values answer 503.")
  @RequestBody(
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(type = SchemaType.ARRAY, implementation = LimitRowRequest.class),
            examples = @ExampleObject(name = "rows", value = AS_JSON)),
        @Content(
            mediaType = CSV,
            schema = @Schema(type = SchemaType.STRING),
            examples = @ExampleObject(name = "csv", value = AS_CSV))
      })
  @APIResponse(
      responseCode = "200",
      description = "现行审限表 the table in force",
      content = @Content(schema = @Schema(implementation = LimitTableAnswer.class)))
  @APIResponse(
      responseCode = "422",
      description = "逐行列出的错误 every mistake with row, field, value and reason",
      content = @Content(mediaType = PROBLEM))
  public LimitTableAnswer put(
      @PathParam("code") @Parameter(example = COURT) String code,
      @NotNull List<LimitRowRequest> rows,
      @Context HttpHeaders headers)
      throws SQLException {
    var court = checked(code);
    var table =
        IntStream.range(0, rows.size())
            .mapToObj(i -> LimitRowRequest.written(i + 1, rows.get(i)))
            .toList();
    return put(court, LimitTableReader.read(table), headers);
  }

  @PUT
  @Consumes(CSV)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(hidden = true)
  public LimitTableAnswer putCsv(
      @PathParam("code") String code, @NotNull String csv, @Context HttpHeaders headers)
      throws SQLException {
    return put(checked(code), LimitCsv.read(csv), headers);
  }

  @DELETE
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(operationId = "deleteTimeLimitTable", summary = "撤去本院审限表 Back to the statutory table")
  @APIResponse(
      responseCode = "200",
      description = "现行审限表 the table in force",
      content = @Content(schema = @Schema(implementation = LimitTableAnswer.class)))
  public LimitTableAnswer delete(@PathParam("code") @Parameter(example = COURT) String code)
      throws SQLException {
    var court = checked(code);
    limits.remove(court);
    rebuild.startForLimits();
    return answer(court);
  }

  private LimitTableAnswer put(String court, Reading reading, HttpHeaders headers)
      throws SQLException {
    Mistakes.refuse(reading.mistakes(), headers);
    limits.put(court, reading.rows(), caller.name());
    rebuild.startForLimits();
    return answer(court);
  }

  private LimitTableAnswer answer(String court) {
    return LimitTableAnswer.of(court, limits.of(court));
  }

  private String checked(String code) {
    var court = CourtCode.of(code);
    access.check(courts.tree(), court);
    return court;
  }
}
