package io.jiheng.pattern.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * An operation of an interface description, with examples of all that it asks for.
 *
 * @param creates whether it enters at its path what was not there
 */
record ApiOperation(
    String method,
    String path,
    String id,
    Set<String> roles,
    Set<String> scopes,
    Map<String, String> pathExamples,
    Map<String, String> requiredQueries,
    Set<String> queries,
    Map<String, JsonNode> bodies,
    Set<String> answers,
    boolean creates) {

  private static final String ANY = "1";

  static List<ApiOperation> of(JsonNode api) {
    List<ApiOperation> operations = new ArrayList<>();
    for (var path : api.path("paths").properties()) {
      for (var verb : path.getValue().properties()) {
        if (verb.getValue().has("operationId")) {
          operations.add(of(api, verb.getKey(), path.getKey(), verb.getValue()));
        }
      }
    }
    return operations;
  }

  boolean isRead() {
    return method.equals("GET");
  }

  /** Whether it answers with a list in pages. */
  boolean isPaged() {
    return isRead() && queries.contains("page");
  }

  boolean isBounded() {
    return !scopes.contains("NONE");
  }

  private static ApiOperation of(JsonNode api, String verb, String path, JsonNode operation) {
    Map<String, String> inPath = new LinkedHashMap<>();
    Map<String, String> required = new LinkedHashMap<>();
    Set<String> queries = new LinkedHashSet<>();
    for (JsonNode given : operation.path("parameters")) {
      JsonNode parameter = resolved(api, given);
      String name = parameter.path("name").asText();
      if (parameter.path("in").asText().equals("path")) {
        inPath.put(name, example(parameter));
      } else if (parameter.path("in").asText().equals("query")) {
        queries.add(name);
        if (parameter.path("required").asBoolean()) {
          required.put(name, example(parameter));
        }
      }
    }
    return new ApiOperation(
        verb.toUpperCase(Locale.ROOT),
        path,
        operation.path("operationId").asText(),
        roles(operation),
        texts(operation.path("x-data-scope").path("kinds")),
        inPath,
        required,
        queries,
        bodies(api, operation),
        answers(api, operation),
        verb.equals("put") && operation.path("responses").has("201"));
  }

  private static Map<String, JsonNode> bodies(JsonNode api, JsonNode operation) {
    Map<String, JsonNode> bodies = new LinkedHashMap<>();
    JsonNode content = resolved(api, operation.path("requestBody")).path("content");
    content
        .properties()
        .forEach(
            media ->
                Optional.of(media.getValue().path("examples").path(firstExample(media.getValue())))
                    .map(example -> resolved(api, example).path("value"))
                    .filter(value -> !value.isMissingNode())
                    .or(() -> Optional.of(media.getValue().path("example")))
                    .filter(value -> !value.isMissingNode())
                    .ifPresent(value -> bodies.put(media.getKey(), value)));
    return bodies;
  }

  private static String firstExample(JsonNode media) {
    var names = media.path("examples").fieldNames();
    return names.hasNext() ? names.next() : "";
  }

  private static Set<String> answers(JsonNode api, JsonNode operation) {
    Set<String> types = new LinkedHashSet<>();
    for (var answer : operation.path("responses").properties()) {
      if (answer.getKey().startsWith("2")) {
        resolved(api, answer.getValue()).path("content").fieldNames().forEachRemaining(types::add);
      }
    }
    if (types.isEmpty()) {
      types.add("*/*");
    }
    return types;
  }

  /** All where a valid token is enough. */
  private static Set<String> roles(JsonNode operation) {
    Set<String> named = texts(operation.path("x-roles"));
    return named.isEmpty() ? Set.copyOf(AccessTokens.roles()) : named;
  }

  private static String example(JsonNode parameter) {
    JsonNode schema = parameter.path("schema");
    return StreamSupport.stream(
            List.of(
                    parameter.path("example"),
                    schema.path("examples").path(0),
                    schema.path("default"),
                    schema.path("enum").path(0))
                .spliterator(),
            false)
        .filter(JsonNode::isValueNode)
        .map(JsonNode::asText)
        .findFirst()
        .orElse(ANY);
  }

  private static JsonNode resolved(JsonNode api, JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : api.at(reference.substring(1));
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new LinkedHashSet<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
