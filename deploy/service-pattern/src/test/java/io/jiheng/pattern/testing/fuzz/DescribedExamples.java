package io.jiheng.pattern.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes good values of parameters and bodies out of an interface description. */
final class DescribedExamples {

  private final JsonNode api;

  DescribedExamples(JsonNode api) {
    this.api = api;
  }

  DescribedOperation.Parameter parameter(JsonNode reference) {
    JsonNode parameter = resolved(reference);
    List<String> values = new ArrayList<>();
    List<JsonNode> found = new ArrayList<>();
    collect(parameter, found);
    found.forEach(value -> values.add(text(value.isArray() ? value.path(0) : value)));
    if (values.isEmpty()) {
      values.add(byType(resolved(parameter.path("schema")).path("type").toString()));
    }
    return new DescribedOperation.Parameter(
        parameter.path("name").asText(),
        parameter.path("in").asText(),
        parameter.path("required").asBoolean(),
        List.copyOf(values));
  }

  Map<String, List<JsonNode>> bodies(JsonNode reference) {
    Map<String, List<JsonNode>> bodies = new LinkedHashMap<>();
    for (var content : resolved(reference).path("content").properties()) {
      List<JsonNode> examples = new ArrayList<>();
      collect(content.getValue(), examples);
      bodies.put(content.getKey(), examples.isEmpty() ? List.of(TextNode.valueOf("x")) : examples);
    }
    return bodies;
  }

  /** Examples of a parameter or a body, its own and those of its schema. */
  private void collect(JsonNode holder, List<JsonNode> into) {
    add(holder.path("example"), into);
    for (var named : holder.path("examples").properties()) {
      add(named.getValue().path("value"), into);
    }
    schema(holder.path("schema"), into);
  }

  private void schema(JsonNode reference, List<JsonNode> into) {
    JsonNode schema = resolved(reference);
    add(schema.path("example"), into);
    schema.path("examples").forEach(value -> add(value, into));
    schema.path("enum").forEach(value -> add(value, into));
    add(schema.path("default"), into);
    schema.path("allOf").forEach(part -> schema(part, into));
  }

  private static void add(JsonNode value, List<JsonNode> into) {
    if (!value.isMissingNode() && !value.isNull()) {
      into.add(value);
    }
  }

  private JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : api.at(reference.substring(1));
  }

  private static String byType(String type) {
    if (type.contains("integer") || type.contains("number")) {
      return "1";
    }
    return type.contains("boolean") ? "true" : "x";
  }

  static String text(JsonNode value) {
    return value.isTextual() ? value.textValue() : value.toString();
  }
}
