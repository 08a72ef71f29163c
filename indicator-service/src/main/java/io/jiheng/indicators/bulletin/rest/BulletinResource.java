package io.jiheng.indicators.bulletin.rest;

import io.jiheng.indicators.bulletin.Bulletins;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

  private final Bulletins bulletins;
  private final BulletinQuestions questions;

  BulletinResource(Bulletins bulletins, BulletinQuestions questions) {
    this.bulletins = bulletins;
    this.questions = questions;
  }

  @GET
  @Path("/bulletin")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getBulletin",
      summary = "月度通报 The monthly bulletin of a court",
      description =
          "自 1 月 1 日至月末（当月至今日）的收、结、存与结案率、结收比，分领域与类别、分法院，附同比、有目标的指标与长期未结案件；"
              + "各数出自同一时点，均附所计案件的地址。长期未结清单随后读取。"
              + " From 1 January to the end of the month; all figures are of one moment, each with the address"
              + " of its members; the list of the annex is read right after.")
  @APIResponse(
      responseCode = "200",
      description = "通报 the bulletin",
      content = @Content(schema = @Schema(implementation = BulletinAnswer.class)))
  @APIResponse(
      responseCode = "422",
      description = "该月尚未开始 the month has not begun",
      content = @Content(mediaType = "application/problem+json"))
  public BulletinAnswer get(@Valid @BeanParam BulletinParams asked) throws SQLException {
    return BulletinAnswer.of(bulletins.of(questions.question(asked), questions.period(asked)));
  }
}
