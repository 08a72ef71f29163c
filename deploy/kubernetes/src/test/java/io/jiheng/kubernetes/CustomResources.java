package io.jiheng.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Schemas of custom resources, read from their definitions; what these do not name is refused. */
final class CustomResources {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private final Map<String, Schema> schemas = new HashMap<>();

  private CustomResources() {}

  /** The definitions in a folder. */
  static CustomResources in(Path folder) throws IOException {
    var resources = new CustomResources();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        for (JsonNode definition :
            YAML.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile()).readAll()) {
          resources.add(definition);
        }
      }
    }
    return resources;
  }

  /** What the definition of an object refuses; absent where there is none. */
  Optional<List<String>> faults(JsonNode object) {
    String key = object.path("apiVersion").asText() + "/" + object.path("kind").asText();
    return Optional.ofNullable(schemas.get(key))
        .map(
            schema ->
                schema.validate(object.toString(), InputFormat.JSON).stream()
                    .map(fault -> Manifests.called(object) + ": " + fault)
                    .toList());
  }

  private void add(JsonNode definition) {
    JsonNode spec = definition.path("spec");
    for (JsonNode version : spec.path("versions")) {
      JsonNode schema = version.at("/schema/openAPIV3Schema");
      if (schema instanceof ObjectNode object) {
        close(object);
        schemas.put(
            String.join(
                "/",
                spec.path("group").asText(),
                version.path("name").asText(),
                spec.at("/names/kind").asText()),
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(object.toString(), InputFormat.JSON));
      }
    }
  }

  /** A server would drop what is not named, without a word. */
  private static void close(ObjectNode schema) {
    boolean open = schema.path("x-kubernetes-preserve-unknown-fields").asBoolean();
    boolean isWhole = schema.path("properties").has("apiVersion");
    if (schema.path("properties") instanceof ObjectNode properties) {
      properties.elements().forEachRemaining(CustomResources::closeAny);
      boolean free = open || schema.has("additionalProperties");
      if (!free) {
        schema.put("additionalProperties", false);
      }
      if (isWhole) {
        properties.putObject("metadata");
      }
    }
    closeAny(schema.path("items"));
    closeAny(schema.path("additionalProperties"));
    if (schema.path("x-kubernetes-int-or-string").asBoolean()) {
      schema.putArray("type").add("integer").add("string");
    }
  }

  private static void closeAny(JsonNode schema) {
    if (schema instanceof ObjectNode object) {
      close(object);
    }
  }
}
