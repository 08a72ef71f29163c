package io.jiheng.caseevents.eventtypes;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.CaseFamily;
import io.jiheng.contract.EventType;
import io.jiheng.contract.EventTypes;
import io.jiheng.contract.SubjectKind;
import io.jiheng.pattern.problem.Problem;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The contract, to be read by those who send 事件契约. */
@Path("/api/v1")
@Authenticated
@Tag(name = "契约 Contract")
@Produces(MediaType.APPLICATION_JSON)
public class EventTypesResource {

  private final EventTypes types;

  EventTypesResource(EventTypes types) {
    this.types = types;
  }

  /** One row of the list of types. */
  public record TypeRow(
      String type, String name, SubjectKind subject, String schema, String example) {

    static TypeRow of(EventType type) {
      var at = "/api/v1/event-types/" + type.type();
      return new TypeRow(
          type.type(), type.chineseName(), type.subject(), at + "/schema", at + "/example");
    }
  }

  @GET
  @Path("/event-types")
  @Operation(summary = "全部事件类型 / All event types")
  public List<TypeRow> eventTypes() {
    return types.all().stream().map(TypeRow::of).toList();
  }

  @GET
  @Path("/asyncapi.yaml")
  @Operation(summary = "主题的 AsyncAPI 3 文档 / AsyncAPI 3 document of the topic")
  @APIResponse(
      responseCode = "200",
      description = "AsyncAPI 3",
      content =
          @Content(mediaType = "application/yaml", schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(
      responseCode = "401",
      description = "未登录 / no valid token",
      content =
          @Content(mediaType = "application/problem+json", schema = @Schema(ref = "HttpProblem")))
  @Produces("application/yaml")
  public String asyncApi() {
    return types.asyncApi();
  }

  @GET
  @Path("/event-types/{type}/schema")
  @Operation(summary = "某类型 data 的 JSON Schema / JSON Schema of a type's data")
  @APIResponse(
      responseCode = "200",
      description = "JSON Schema 2020-12",
      content =
          @Content(
              mediaType = "application/schema+json",
              schema = @Schema(type = SchemaType.OBJECT)))
  @APIResponse(
      responseCode = "404",
      description = "没有这一事件类型 / no such event type",
      content =
          @Content(mediaType = "application/problem+json", schema = @Schema(ref = "HttpProblem")))
  @Produces("application/schema+json")
  public String schema(@PathParam("type") String type) {
    return find(type).schema();
  }

  @GET
  @Path("/event-types/{type}/example")
  @Operation(summary = "某类型的示例事件 / An example event of a type")
  @APIResponse(
      responseCode = "200",
      description = "CloudEvents 1.0",
      content =
          @Content(mediaType = "application/cloudevents+json", schema = @Schema(ref = "CaseEvent")))
  @APIResponse(
      responseCode = "404",
      description = "没有这一事件类型 / no such event type",
      content =
          @Content(mediaType = "application/problem+json", schema = @Schema(ref = "HttpProblem")))
  @Produces("application/cloudevents+json")
  public String example(@PathParam("type") String type) {
    return find(type).example();
  }

  @GET
  @Path("/schemas/{name}")
  @Operation(
      summary =
          "契约中的 JSON Schema 文件，供其他文件引用 / A JSON Schema file of the contract, where the others refer to it")
  @APIResponse(
      responseCode = "200",
      description = "JSON Schema 2020-12",
      content =
          @Content(
              mediaType = "application/schema+json",
              schema = @Schema(type = SchemaType.OBJECT)))
  @APIResponse(
      responseCode = "404",
      description = "没有这一文件 / no such file",
      content =
          @Content(mediaType = "application/problem+json", schema = @Schema(ref = "HttpProblem")))
  @Produces("application/schema+json")
  public String schemaFile(@PathParam("name") String name) {
    return switch (name) {
      case "envelope.schema.json" -> types.envelopeSchema();
      case "definitions.schema.json" -> types.definitionsSchema();
      default ->
          types.all().stream()
              .filter(type -> name.equals(type.shortName() + ".schema.json"))
              .map(EventType::schema)
              .findFirst()
              .orElseThrow(() -> Problem.of(404, "not-found").exception());
    };
  }

  @GET
  @Path("/case-families")
  @Operation(summary = "类型代字表 / The table of type words")
  public List<CaseFamily> caseFamilies() {
    return List.copyOf(CaseFamilies.standard().all());
  }

  private EventType find(String type) {
    return types
        .find(type)
        .orElseThrow(() -> Problem.of(404, "unknown-event-type").arg("name", type).exception());
  }
}
