package io.jiheng.contract;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.jiheng.contract.admission.EventReader;
import io.jiheng.contract.admission.Flaw;
import io.jiheng.contract.admission.JsonText;
import io.jiheng.contract.admission.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Judges events, and by the published schemas, formats such as date included. */
final class Judge {

  static final String BASE = "https://jiheng.io/schemas/";

  private static final EventTypes TYPES = EventTypes.standard();
  private static final EventReader READER = new EventReader(TYPES);
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder
                  .schemas(Map.of(BASE + "definitions.schema.json", TYPES.definitionsSchema()))
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private Judge() {}

  static JsonNode json(String text) throws IOException {
    return JSON.readTree(text);
  }

  /** What a schema has against the draft that it is written in. */
  static List<Error> flawsOfSchema(String schema) {
    return REGISTRY
        .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
        .validate(schema, InputFormat.JSON);
  }

  static List<Error> flawsOfEnvelope(JsonNode event) {
    return flaws("envelope", TYPES.envelopeSchema(), event);
  }

  /** What the judge of events has against data, in the envelope of the example. */
  static List<Flaw> flawsOfData(EventType type, JsonNode data) throws IOException {
    var event = ((ObjectNode) json(type.example())).set("data", data);
    var verdict = READER.line(JsonText.of(JSON.writeValueAsBytes(event)));
    return verdict instanceof Verdict.Refused refused ? refused.flaws() : List.of();
  }

  /** What the published schema of a type, read by itself, has against data. */
  static List<Error> flawsOfPublished(EventType type, JsonNode data) {
    return flaws(type.shortName(), type.schema(), data);
  }

  private static List<Error> flaws(String name, String schema, JsonNode value) {
    return REGISTRY
        .getSchema(SchemaLocation.of(BASE + name + ".schema.json"), schema, InputFormat.JSON)
        .validate(value);
  }
}
