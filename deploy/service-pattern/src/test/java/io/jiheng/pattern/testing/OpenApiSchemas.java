package io.jiheng.pattern.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Judges values by schemas of an interface description: by JSON Schema 2020-12, with formats. */
final class OpenApiSchemas {

  private final ObjectNode added = JsonNodeFactory.instance.objectNode();
  private final JsonNode components;
  private Schema whole;

  OpenApiSchemas(JsonNode api) {
    components = api.path("components");
  }

  /** Adds a schema, before anything is judged; references in it lead to the components. */
  int add(JsonNode schema) {
    int number = added.size();
    added.set("s" + number, schema);
    return number;
  }

  /** What a value has against the schema of that number, by place and reason. */
  synchronized List<String> judge(int number, JsonNode value) {
    return whole()
        .getRefSchema(SchemaLocation.Fragment.of("/$defs/s" + number))
        .validate(value)
        .stream()
        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
        .toList();
  }

  private Schema whole() {
    if (whole == null) {
      var document = JsonNodeFactory.instance.objectNode();
      document.set("$defs", added);
      document.set("components", components);
      var config = SchemaRegistryConfig.builder().formatAssertionsEnabled(true);
      whole =
          SchemaRegistry.withDefaultDialect(
                  SpecificationVersion.DRAFT_2020_12,
                  builder -> builder.schemaRegistryConfig(config.preloadSchema(false).build()))
              .getSchema(SchemaLocation.of("urn:jiheng:interface"), document);
    }
    return whole;
  }
}
