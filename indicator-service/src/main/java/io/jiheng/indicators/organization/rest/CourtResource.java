package io.jiheng.indicators.organization.rest;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.TargetSet;
import io.jiheng.indicators.organization.CountedCourts;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The court tree. A court that events speak of is listed, unnamed until somebody names it. */
@Path("/api/v1/courts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "courts", description = "法院 courts and their tree")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class CourtResource {

  private final Courts courts;
  private final CourtAccess access;
  private final CountedCourts counted;
  private final Catalogue catalogue;

  CourtResource(Courts courts, CourtAccess access, CountedCourts counted, Catalogue catalogue) {
    this.courts = courts;
    this.access = access;
    this.counted = counted;
    this.catalogue = catalogue;
  }

  @GET
  @Operation(
      operationId = "listCourts",
      summary = "法院 All courts, named and unnamed",
      description =
          "调用者可见的法院，按代字排序；尚无名称而已有事件的也在内，named=false 只列这些。"
              + " The courts that the caller may see, by code; those with events and no name yet are among them, named=false lists only these.")
  @APIResponse(
      responseCode = "200",
      description = "法院 the courts",
      content = @Content(schema = @Schema(implementation = CourtResponse[].class)))
  public List<CourtResponse> list(
      @QueryParam("named") @Parameter(description = "只看已命名或未命名的 only named or only unnamed ones")
          Boolean named) {
    var tree = courts.tree();
    var counts = counted.byCode();
    var codes = new TreeSet<>(counts.keySet());
    tree.courts().forEach(court -> codes.add(court.code()));
    var answers = new ArrayList<CourtResponse>();
    var maySee = access.maySee(tree);
    for (var code : codes) {
      if (maySee.test(code) && (named == null || named == tree.court(code).isPresent())) {
        answers.add(
            CourtResponse.of(code, tree.court(code), Optional.ofNullable(counts.get(code))));
      }
    }
    return answers;
  }

  @GET
  @Path("/{code}")
  @Operation(
      operationId = "getCourt",
      summary = "一个法院 One court",
      description =
          "名称、级别、上级，及已收到的事件数。"
              + " Name, level and parent of the court, and how many of its events were counted.")
  @APIResponse(
      responseCode = "200",
      description = "法院 the court",
      content = @Content(schema = @Schema(implementation = CourtResponse.class)))
  public CourtResponse get(@PathParam("code") @Parameter(example = "冀0283") String given) {
    var code = CourtCode.of(given);
    var tree = courts.tree();
    var count = Optional.ofNullable(counted.byCode().get(code));
    var court = tree.court(code);
    return access.find(
        tree,
        court.isEmpty() && count.isEmpty()
            ? Optional.empty()
            : Optional.of(CourtResponse.of(code, court, count)),
        CourtResponse::code,
        () -> Problem.of(404, "unknown-court").arg("court", code).exception());
  }

  @PUT
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.ADMIN)
  @DataScope(value = DataScope.Kind.NONE, reason = "only admins may, and no court bounds them")
  @Operation(
      operationId = "putCourt",
      summary = "命名法院、定其上级 Names a court and places it in the tree",
      description =
          "登记名称、级别与上级；重复提交同一内容无效果。"
              + " Enters name, level and parent; the same body again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "已修改 changed",
      content = @Content(schema = @Schema(implementation = CourtResponse.class)))
  @APIResponse(
      responseCode = "201",
      description = "已新增 new",
      content = @Content(schema = @Schema(implementation = CourtResponse.class)))
  @APIResponse(
      responseCode = "422",
      description = "上级法院不存在或成环 no such parent, or a circle",
      content = @Content(mediaType = "application/problem+json"))
  public Response put(
      @PathParam("code") @Parameter(example = "冀0283") String code,
      @Valid @NotNull CourtRequest request) {
    var court = request.court(CourtCode.of(code));
    checkTargetSets(court.targetSets());
    var isNew = courts.put(court);
    var answer =
        CourtResponse.of(
            court.code(),
            Optional.of(court),
            Optional.ofNullable(counted.byCode().get(court.code())));
    return Response.status(isNew ? 201 : 200).entity(answer).build();
  }

  private void checkTargetSets(List<String> sets) {
    var known = catalogue.targetSets().stream().map(TargetSet::code).toList();
    for (var set : sets) {
      if (!known.contains(set)) {
        throw Problem.of(422, "unknown-target-set")
            .arg("targetSet", set)
            .arg("known", known)
            .exception();
      }
    }
  }
}
