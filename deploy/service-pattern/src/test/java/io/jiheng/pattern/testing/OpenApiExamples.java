package io.jiheng.pattern.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds examples and defaults of an interface description that do not fit their schemas. */
final class OpenApiExamples {

  private static final Set<String> ONE = Set.of("items", "additionalProperties", "contentSchema");
  private static final Set<String> SEVERAL = Set.of("allOf", "anyOf", "oneOf");

  private record Example(String place, int schema, JsonNode value) {}

  private final List<Example> examples = new ArrayList<>();
  private final OpenApiSchemas schemas;

  private OpenApiExamples(JsonNode api) {
    schemas = new OpenApiSchemas(api);
  }

  static List<String> misfitsIn(JsonNode api) {
    var reader = new OpenApiExamples(api);
    reader.readHolders("", api.path("paths"));
    reader.readHolders("", api.path("components"));
    for (var named : api.path("components").path("schemas").properties()) {
      reader.readSchema("components › schemas › " + named.getKey(), named.getValue());
    }
    return reader.judged();
  }

  /** Whatever has a schema may have examples beside it: parameters, headers, bodies. */
  private void readHolders(String place, JsonNode node) {
    if (node.path("schema").isObject() && !place.endsWith("› properties")) {
      int schema = readSchema(place, node.get("schema"));
      add(place, schema, node.path("example"));
      for (var named : node.path("examples").properties()) {
        add(place + " › " + named.getKey(), schema, named.getValue().path("value"));
      }
      return;
    }
    for (var member : node.properties()) {
      if (!member.getKey().equals("schemas")) {
        readHolders(place + " › " + member.getKey(), member.getValue());
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      readHolders(place + "[" + i + "]", node.get(i));
    }
  }

  private int readSchema(String place, JsonNode schema) {
    int number = schemas.add(schema);
    add(place + " › default", number, schema.path("default"));
    add(place, number, schema.path("example"));
    for (var example : schema.path("examples")) {
      add(place, number, example);
    }
    for (var property : schema.path("properties").properties()) {
      readSchema(place + " › " + property.getKey(), property.getValue());
    }
    for (var name : ONE) {
      if (schema.path(name).isObject()) {
        readSchema(place + " › " + name, schema.get(name));
      }
    }
    for (var name : SEVERAL) {
      for (var part : schema.path(name)) {
        readSchema(place + " › " + name, part);
      }
    }
    return number;
  }

  private void add(String place, int schema, JsonNode value) {
    if (!value.isMissingNode()) {
      examples.add(new Example(place, schema, value));
    }
  }

  private List<String> judged() {
    return examples.stream()
        .flatMap(
            example ->
                schemas.judge(example.schema(), example.value()).stream()
                    .map(flaw -> "the example of " + example.place() + " does not fit: " + flaw))
        .toList();
  }
}
