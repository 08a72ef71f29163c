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

/** The contract, to be read by those who send 事件契约. */
@Path("/api/v1")
@Authenticated
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
  public List<TypeRow> eventTypes() {
    return types.all().stream().map(TypeRow::of).toList();
  }

  @GET
  @Path("/event-types/{type}/schema")
  @Produces("application/schema+json")
  public String schema(@PathParam("type") String type) {
    return find(type).schema();
  }

  @GET
  @Path("/event-types/{type}/example")
  @Produces("application/cloudevents+json")
  public String example(@PathParam("type") String type) {
    return find(type).example();
  }

  @GET
  @Path("/schemas/{name}")
  @Produces("application/schema+json")
  public String sharedSchema(@PathParam("name") String name) {
    return switch (name) {
      case "envelope.schema.json" -> types.envelopeSchema();
      case "definitions.schema.json" -> types.definitionsSchema();
      default -> throw Problem.of(404, "not-found").exception();
    };
  }

  @GET
  @Path("/case-families")
  public List<CaseFamily> caseFamilies() {
    return List.copyOf(CaseFamilies.standard().all());
  }

  private EventType find(String type) {
    return types
        .find(type)
        .orElseThrow(() -> Problem.of(404, "unknown-event-type").arg("name", type).exception());
  }
}
