package io.jiheng.contract.admission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jiheng.contract.EventType;
import io.jiheng.contract.EventTypes;
import java.util.List;

/**
 * The JSON Schemas by which events are judged: those of the contract and, in them, the {@linkplain
 * JudgedFormats formats} that the published ones leave out, for other tools refuse a schema with a
 * format that they do not know.
 */
final class SchemaDocuments {

  static final String BASE = "https://jiheng.io/schemas/";
  static final String DEFINITIONS = "definitions.schema.json";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final JsonNode envelope;
  private final JsonNode definitions;

  SchemaDocuments(EventTypes types) {
    definitions = read(types.definitionsSchema());
    for (var amount : List.of("money", "optionalMoney")) {
      judged(definitions.path("$defs").path(amount), JudgedFormats.YUAN);
    }
    envelope = read(types.envelopeSchema());
    judged(envelope.at("/properties/datacontenttype"), JudgedFormats.JSON_MEDIA_TYPE);
  }

  JsonNode envelope() {
    return envelope;
  }

  JsonNode definitions() {
    return definitions;
  }

  static JsonNode data(EventType type) {
    return read(type.schema());
  }

  /** The definition that a reference names, such as date; empty where it is none of them. */
  static String definition(JsonNode schema) {
    var reference = schema.path("$ref").asText();
    var prefix = DEFINITIONS + "#/$defs/";
    return reference.startsWith(prefix) ? reference.substring(prefix.length()) : "";
  }

  private static void judged(JsonNode schema, String format) {
    ((ObjectNode) schema).put("format", format);
  }

  private static JsonNode read(String schema) {
    try {
      return JSON.readTree(schema);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a schema of the contract is no JSON", e);
    }
  }
}
