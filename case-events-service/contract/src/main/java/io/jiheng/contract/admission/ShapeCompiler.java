package io.jiheng.contract.admission;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Makes shapes of schemas, with the keywords that the contract uses. A schema with another one is
 * of no shape, so that the library alone judges by it.
 */
final class ShapeCompiler {

  private static final Set<String> ANNOTATIONS =
      Set.of("$schema", "$id", "$comment", "title", "description", "examples");

  private final JsonNode definitions;
  private final Map<String, Shape> defined = new HashMap<>();

  ShapeCompiler(SchemaDocuments documents) {
    definitions = documents.definitions().path("$defs");
  }

  Shape shape(JsonNode schema) {
    var definition = SchemaDocuments.definition(schema);
    if (!definition.isEmpty()) {
      return knows(schema, Set.of("$ref")) ? defined(definition) : Shape.NONE;
    }
    var types = texts(schema.path("type"));
    if (types.contains("object")) {
      return object(schema, types.contains("null"));
    }
    return types.contains("array") ? list(schema, types.contains("null")) : scalar(schema, types);
  }

  /** The shapes of the fields of an object. */
  Map<String, Shape> fields(JsonNode schema) {
    return schema.path("properties").properties().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, field -> shape(field.getValue())));
  }

  static Set<String> required(JsonNode schema) {
    return texts(schema.path("required"));
  }

  private Shape defined(String name) {
    var known = defined.get(name);
    if (known == null) {
      known = shape(definitions.path(name));
      defined.put(name, known);
    }
    return known;
  }

  private Shape object(JsonNode schema, boolean nullable) {
    if (!knows(schema, Set.of("type", "properties", "required", "if", "then"))) {
      return Shape.NONE;
    }
    List<Predicate<Map<String, String>>> rules = new ArrayList<>();
    if (schema.has("if")) {
      var condition = ShapeCondition.of(schema);
      if (condition.isEmpty()) {
        return Shape.NONE;
      }
      rules.add(condition.get());
    }
    for (var field : schema.path("properties").properties()) {
      if (SchemaDocuments.definition(field.getValue()).equals(NamedCaseNumber.DEFINITION)) {
        rules.add(object -> NamedCaseNumber.isRight(object, field.getKey()));
      }
    }
    return new ObjectShape(fields(schema), required(schema), List.copyOf(rules), nullable);
  }

  private Shape list(JsonNode schema, boolean nullable) {
    return knows(schema, Set.of("type", "items"))
        ? new ListShape(shape(schema.path("items")), nullable)
        : Shape.NONE;
  }

  private static Shape scalar(JsonNode schema, Set<String> types) {
    if (!knows(schema, ScalarKeywords.ALL) || !ScalarKeywords.knowsFormatOf(schema)) {
      return Shape.NONE;
    }
    Iterable<JsonNode> chosen =
        schema.has("const") ? List.of(schema.get("const")) : schema.path("enum");
    Optional<Set<Object>> choices =
        schema.has("const") || schema.has("enum")
            ? Optional.of(ScalarKeywords.choices(chosen))
            : Optional.empty();
    return new ScalarShape(
        types,
        ScalarKeywords.ofTexts(schema),
        ScalarKeywords.ofNumbers(schema),
        choices,
        StreamSupport.stream(chosen.spliterator(), false).anyMatch(JsonNode::isNull));
  }

  private static boolean knows(JsonNode schema, Collection<String> keywords) {
    var others = new HashSet<String>();
    schema.fieldNames().forEachRemaining(others::add);
    others.removeAll(ANNOTATIONS);
    others.removeAll(keywords);
    return others.isEmpty();
  }

  private static Set<String> texts(JsonNode oneOrMore) {
    if (oneOrMore.isTextual()) {
      return Set.of(oneOrMore.textValue());
    }
    var texts = new HashSet<String>();
    oneOrMore.forEach(text -> texts.add(text.textValue()));
    return Set.copyOf(texts);
  }
}
