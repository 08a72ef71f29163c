package io.jiheng.caseevents.eventtypes.rest;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.CaseFamily;
import io.jiheng.contract.EventType;
import io.jiheng.contract.EventTypes;
import io.jiheng.pattern.access.DataScope;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells the contract to those who send 事件契约. */
@Path("/api/v1")
@Authenticated
@Tag(name = "contract", description = "事件契约 / the contract of events")
@Produces(MediaType.APPLICATION_JSON)
@DataScope(
    value = DataScope.Kind.NONE,
    reason = "what types of events there are is the same for everybody")
public class EventTypesResource {

  private static final String TYPE = "事件类型 / event type";

  /** Without the member example: linters take what has it beside schema for a parameter. */
  private static final String TYPES =
      """
      [{"type": "io.jiheng.case.closed.v1", "name": "结案", "subject": "CASE_NUMBER",
        "schema": "/api/v1/event-types/io.jiheng.case.closed.v1/schema"}]""";

  private static final String SCHEMA =
      """
      {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "结案 A case is closed",
       "type": "object", "required": ["closedOn", "outcome"],
       "properties": {"closedOn": {"type": "string", "format": "date"},
                      "requiredFieldsComplete": {"type": "boolean"}}}""";

  private final EventTypes types;

  EventTypesResource(EventTypes types) {
    this.types = types;
  }

  @GET
  @Path("/event-types")
  @Operation(
      operationId = "listEventTypes",
      summary = "全部事件类型 / All event types",
      description =
          "契约中的每种事件类型，附 data 的 JSON Schema 与示例事件的地址。"
              + " Every type of the contract, with the addresses of its data's JSON Schema and of an example.")
  @APIResponse(
      responseCode = "200",
      description = "全部类型 / all types",
      content =
          @Content(schema = @Schema(implementation = EventTypeResponse[].class), example = TYPES))
  public List<EventTypeResponse> eventTypes() {
    return types.all().stream().map(EventTypeResponse::of).toList();
  }

  @GET
  @Path("/asyncapi.yaml")
  @Operation(
      operationId = "getAsyncApi",
      summary = "主题的 AsyncAPI 3 文档 / AsyncAPI 3 document of the topic",
      description =
          "供直接读取 Kafka 主题者：键、顺序、每种消息的结构。"
              + " For those who read the topic itself: its key, its order, the form of each message.")
  @APIResponse(
      responseCode = "200",
      description = "AsyncAPI 3",
      content =
          @Content(
              mediaType = "application/yaml",
              schema = @Schema(type = SchemaType.STRING),
              example = "asyncapi: 3.0.0\ninfo:\n  title: 案件事件 Case events\n  version: 1.0.0\n"))
  @Produces("application/yaml")
  public String asyncApi() {
    return types.asyncApi();
  }

  @GET
  @Path("/event-types/{type}/schema")
  @Operation(
      operationId = "getEventTypeSchema",
      summary = "某类型 data 的 JSON Schema / JSON Schema of a type's data",
      description =
          "接收时即按此校验；共用定义在 /api/v1/schemas/definitions.schema.json。"
              + " What its events are judged by; shared definitions are in that file.")
  @APIResponse(
      responseCode = "200",
      description = "JSON Schema 2020-12",
      content =
          @Content(
              mediaType = "application/schema+json",
              schema = @Schema(type = SchemaType.OBJECT),
              example = SCHEMA))
  @APIResponse(
      responseCode = "404",
      description = "没有这一事件类型 / no such event type",
      content =
          @Content(mediaType = "application/problem+json", schema = @Schema(ref = "HttpProblem")))
  @Produces("application/schema+json")
  public String schema(
      @Parameter(description = TYPE, example = "io.jiheng.case.closed.v1") @PathParam("type")
          String type) {
    return find(type).schema();
  }

  @GET
  @Path("/event-types/{type}/example")
  @Operation(
      operationId = "getEventTypeExample",
      summary = "某类型的示例事件 / An example event of a type",
      description = "可原样发送的完整事件。 A whole event, to be sent as it is.")
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
  public String example(
      @Parameter(description = TYPE, example = "io.jiheng.case.closed.v1") @PathParam("type")
          String type) {
    return find(type).example();
  }

  @GET
  @Path("/schemas/{name}")
  @Operation(
      operationId = "getSchemaFile",
      summary = "契约中的 JSON Schema 文件 / A JSON Schema file of the contract",
      description =
          "各文件以文件名相互引用，信封为 envelope.schema.json。"
              + " The files refer to each other by these names; that of the envelope is envelope.schema.json.")
  @APIResponse(
      responseCode = "200",
      description = "JSON Schema 2020-12",
      content =
          @Content(
              mediaType = "application/schema+json",
              schema = @Schema(type = SchemaType.OBJECT),
              example = SCHEMA))
  @APIResponse(
      responseCode = "404",
      description = "没有这一文件 / no such file",
      content =
          @Content(mediaType = "application/problem+json", schema = @Schema(ref = "HttpProblem")))
  @Produces("application/schema+json")
  public String schemaFile(
      @Parameter(description = "文件名 / name of the file", example = "case.closed.v1.schema.json")
          @PathParam("name")
          String name) {
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
  @Operation(
      operationId = "listCaseFamilies",
      summary = "类型代字表 / The table of type words",
      description =
          "案号中的类型代字及其领域与阶段，指标按此归类。"
              + " The type words of case numbers with field of law and stage, by which indicators are grouped.")
  @APIResponse(
      responseCode = "200",
      description = "全部类型代字 / all type words",
      content =
          @Content(
              schema = @Schema(implementation = CaseFamily[].class),
              example = "[{\"word\":\"民初\",\"domain\":\"CIVIL\",\"stage\":\"FIRST_INSTANCE\"}]"))
  public List<CaseFamily> caseFamilies() {
    return List.copyOf(CaseFamilies.standard().all());
  }

  private EventType find(String type) {
    return types
        .find(type)
        .orElseThrow(() -> Problem.of(404, "unknown-event-type").arg("name", type).exception());
  }
}
