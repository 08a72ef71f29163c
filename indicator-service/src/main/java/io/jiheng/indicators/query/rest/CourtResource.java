package io.jiheng.indicators.query.rest;

import io.jiheng.contract.CaseNumber;
import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.TargetSet;
import io.jiheng.indicators.organization.Court;
import io.jiheng.indicators.organization.CourtLevel;
import io.jiheng.indicators.organization.CourtTree;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.rest.CourtAccess;
import io.jiheng.indicators.store.CourtCount;
import io.jiheng.indicators.store.CourtCounts;
import io.jiheng.indicators.store.Transactions;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
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
public class CourtResource {

  private final Courts courts;
  private final CourtAccess access;
  private final Transactions transactions;
  private final Catalogue catalogue;

  CourtResource(Courts courts, CourtAccess access, Transactions transactions, Catalogue catalogue) {
    this.courts = courts;
    this.access = access;
    this.transactions = transactions;
    this.catalogue = catalogue;
  }

  /** What is said of a court. */
  @Schema(name = "CourtNaming")
  public record CourtRequest(
      @NotBlank @Size(max = 100) @Schema(examples = "迁安市人民法院") String name,
      @NotNull CourtLevel level,
      @Schema(examples = "冀02") String parent,
      @Schema(examples = "[\"qianan-2023\"]") List<String> targetSets,
      @Schema(description = "本院及下级法院不排名 neither it nor the courts under it may be ranked")
          boolean noRanking) {}

  /** A court, named or not, and how far it is counted. */
  @Schema(name = "Court")
  public record CourtAnswer(
      @Schema(examples = "冀0283") String code,
      @Schema(examples = "迁安市人民法院", description = "未命名则为 null null until somebody names it")
          String name,
      boolean named,
      CourtLevel level,
      @Schema(examples = "冀02") String parent,
      @Schema(examples = "[\"qianan-2023\"]") List<String> targetSets,
      boolean noRanking,
      @Schema(examples = "48211") long events,
      Instant newestEventTime) {}

  @GET
  @Operation(operationId = "listCourts", summary = "法院 All courts, named and unnamed")
  @APIResponse(
      responseCode = "200",
      description = "法院 the courts",
      content = @Content(schema = @Schema(implementation = CourtAnswer[].class)))
  public List<CourtAnswer> list(
      @QueryParam("named") @Parameter(description = "只看已命名或未命名的 only named or only unnamed ones")
          Boolean named)
      throws SQLException {
    var tree = courts.tree();
    var counts = counts();
    var codes = new TreeSet<>(counts.keySet());
    tree.courts().forEach(court -> codes.add(court.code()));
    var answers = new ArrayList<CourtAnswer>();
    for (var code : codes) {
      if (access.maySee(tree, code) && (named == null || named == tree.court(code).isPresent())) {
        answers.add(answer(code, tree.court(code), Optional.ofNullable(counts.get(code))));
      }
    }
    return answers;
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "getCourt", summary = "一个法院 One court")
  @APIResponse(
      responseCode = "200",
      description = "法院 the court",
      content = @Content(schema = @Schema(implementation = CourtAnswer.class)))
  public CourtAnswer get(@PathParam("code") @Parameter(example = "冀0283") String code)
      throws SQLException {
    var tree = courts.tree();
    access.check(tree, code);
    var count = Optional.ofNullable(counts().get(code));
    var court = tree.court(code);
    if (court.isEmpty() && count.isEmpty()) {
      throw Problem.of(404, "unknown-court").arg("court", code).exception();
    }
    return answer(code, court, count);
  }

  @PUT
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      operationId = "putCourt",
      summary = "命名法院、定其上级 Names a court and places it in the tree")
  @APIResponse(
      responseCode = "200",
      description = "已修改 changed",
      content = @Content(schema = @Schema(implementation = CourtAnswer.class)))
  @APIResponse(
      responseCode = "201",
      description = "已新增 new",
      content = @Content(schema = @Schema(implementation = CourtAnswer.class)))
  @APIResponse(
      responseCode = "422",
      description = "上级法院不存在或成环 no such parent, or a circle",
      content = @Content(mediaType = "application/problem+json"))
  public Response put(
      @PathParam("code") @Parameter(example = "冀0283") String code,
      @Valid @NotNull CourtRequest request)
      throws SQLException {
    if (!CaseNumber.isCourtCode(code)) {
      throw Problem.of(400, "invalid-court-code").arg("court", code).exception();
    }
    var parent = Optional.ofNullable(request.parent()).map(String::strip).filter(p -> !p.isEmpty());
    var tree = courts.tree();
    parent.ifPresent(p -> checkParent(tree, code, p));
    var sets = request.targetSets() == null ? List.<String>of() : request.targetSets();
    checkTargetSets(sets);
    var court =
        new Court(code, request.name().strip(), request.level(), parent, sets, request.noRanking());
    var isNew = courts.put(court);
    var answer = answer(code, Optional.of(court), Optional.ofNullable(counts().get(code)));
    return Response.status(isNew ? 201 : 200).entity(answer).build();
  }

  private static void checkParent(CourtTree tree, String code, String parent) {
    if (tree.court(parent).isEmpty()) {
      throw Problem.of(422, "unknown-parent").arg("court", code).arg("parent", parent).exception();
    }
    if (tree.isUnder(parent, code)) {
      throw Problem.of(422, "court-circle").arg("court", code).arg("parent", parent).exception();
    }
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

  private Map<String, CourtCount> counts() throws SQLException {
    return transactions.readAtOneMoment(CourtCounts::all).stream()
        .collect(Collectors.toMap(CourtCount::court, Function.identity()));
  }

  private static CourtAnswer answer(
      String code, Optional<Court> court, Optional<CourtCount> count) {
    return new CourtAnswer(
        code,
        court.map(Court::name).orElse(null),
        court.isPresent(),
        court.map(Court::level).orElse(null),
        court.flatMap(Court::parent).orElse(null),
        court.map(Court::targetSets).orElse(List.of()),
        court.map(Court::noRanking).orElse(false),
        count.map(CourtCount::events).orElse(0L),
        count.flatMap(CourtCount::newestEventTime).orElse(null));
  }
}
