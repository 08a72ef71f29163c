package io.jiheng.pattern.app;

import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.page.Page;
import io.jiheng.pattern.page.PageRequest;
import io.jiheng.pattern.problem.Problem;
import io.jiheng.pattern.problem.TextKey;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/sample")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SampleResource {

  public record Sum(@NotBlank String name, @NotNull @Positive BigDecimal amount, LocalDate day) {}

  public record Length(long length) {}

  public record Who(
      String name,
      Set<String> roles,
      Set<String> courts,
      boolean everyCourt,
      Set<String> sources,
      boolean everySource) {}

  private final Caller caller;
  private final Clock clock;

  SampleResource(Caller caller, Clock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("/who")
  @RolesAllowed(Roles.VIEWER)
  @Operation(summary = "Who is calling")
  public Who who() {
    return new Who(
        caller.name(),
        caller.roles(),
        caller.courts(),
        caller.seesAllCourts(),
        caller.sources(),
        caller.speaksForAllSources());
  }

  @POST
  @Path("/sums")
  @RolesAllowed(Roles.PUBLISHER)
  @Operation(summary = "Give a sum back")
  public Sum sum(@NotNull @Valid Sum sum) {
    return sum;
  }

  @POST
  @Path("/texts")
  @Consumes({"application/yaml", MediaType.TEXT_PLAIN})
  @RolesAllowed(Roles.PUBLISHER)
  @Operation(summary = "Measure a text")
  public Length text(String text) {
    return new Length(text.length());
  }

  @POST
  @Path("/small")
  @Consumes("application/yaml")
  @RolesAllowed(Roles.PUBLISHER)
  @Operation(summary = "Measure a small text")
  public Length small(String text) {
    return new Length(text.length());
  }

  @POST
  @Path("/lines")
  @Consumes("application/x-lines")
  @RolesAllowed(Roles.PUBLISHER)
  @Operation(summary = "Measure a stream")
  public Length lines(InputStream lines) throws IOException {
    return new Length(lines.transferTo(OutputStream.nullOutputStream()));
  }

  @GET
  @Path("/pages")
  @RolesAllowed(Roles.VIEWER)
  @Operation(summary = "Page through a hundred numbers")
  public Response pages(@Valid @BeanParam PageRequest page, @Context UriInfo uri) {
    var items = IntStream.range((int) page.offset(), 100).limit(page.size()).boxed().toList();
    return Page.of(items, page, 100).response(uri);
  }

  public enum Shade {
    LIGHT,
    DARK
  }

  public record Days(@QueryParam("on") LocalDate on, @QueryParam("shade") Shade shade) {}

  @GET
  @Path("/days/{number}")
  @RolesAllowed(Roles.VIEWER)
  @Operation(summary = "Read parameters of many types")
  public List<String> days(@PathParam("number") long number, @BeanParam Days days) {
    return List.of(String.valueOf(number), String.valueOf(days));
  }

  @GET
  @Path("/refusals/{how}")
  @PermitAll
  @Operation(summary = "Be refused")
  public Response refusal(@PathParam("how") String how) {
    return switch (how) {
      case "thrown" -> throw Problem.of(409, "period-closed").arg("period", "2024-01").exception();
      case "returned" -> Problem.of(409, "period-closed").arg("period", "2024-01").response();
      case "listed" ->
          throw Problem.of(409, "period-closed")
              .arg("period", "2024-01")
              .arg("mistakes", List.of(mistake(1, TextKey.of("row.blank")), mistake(2, tooLong())))
              .exception();
      case "framework" -> throw new WebApplicationException("secret", 503);
      case "exception" -> throw new IllegalStateException("secret");
      case "error" -> throw new StackOverflowError("secret");
      default -> Response.ok(Map.of("now", clock.instant(), "zone", clock.getZone())).build();
    };
  }

  private static Map<String, Object> mistake(int row, TextKey reason) {
    return Map.of("row", row, "reason", reason);
  }

  private static TextKey tooLong() {
    return new TextKey("row.too-long", Map.of("most", 200, "what", TextKey.of("row.basis")));
  }

  @GET
  @Path("/tagged")
  @PermitAll
  @Operation(summary = "Be asked for again")
  public Response tagged(@Context Request request) {
    var tag = new EntityTag("1");
    var kept = new CacheControl();
    kept.setPrivate(true);
    kept.setNoCache(true);
    kept.setNoTransform(false);
    var unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(List.of()) : unchanged)
        .tag(tag)
        .cacheControl(kept)
        .build();
  }

  @GET
  @Path("/unannotated")
  @Operation(summary = "Nobody said who may")
  public String unannotated() {
    return "open";
  }
}
