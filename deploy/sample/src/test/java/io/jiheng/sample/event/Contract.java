package io.jiheng.sample.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.jiheng.contract.EventTypes;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The contract's schemas as a judge of events. */
public final class Contract {

  private static final String BASE = "https://jiheng.io/schemas/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Schema envelope;
  private final Map<String, Schema> data = new HashMap<>();

  public Contract() {
    var types = EventTypes.standard();
    var shared = Map.of(BASE + "definitions.schema.json", types.definitionsSchema());
    var registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(shared));
    envelope = schema(registry, "envelope", types.envelopeSchema());
    types.all().forEach(t -> data.put(t.type(), schema(registry, t.shortName(), t.schema())));
  }

  /** What is wrong with an event; nothing if it keeps the contract. */
  public List<String> flaws(String event) throws IOException {
    JsonNode tree = JSON.readTree(event);
    var schema = data.get(tree.path("type").asText());
    if (schema == null) {
      return List.of("no type " + tree.path("type"));
    }
    return Stream.concat(
            envelope.validate(tree).stream(), schema.validate(tree.path("data")).stream())
        .map(flaw -> flaw.toString() + " in " + event)
        .toList();
  }

  private static Schema schema(SchemaRegistry registry, String name, String text) {
    return registry.getSchema(
        SchemaLocation.of(BASE + name + ".schema.json"), text, InputFormat.JSON);
  }
}
