package io.jiheng.pattern.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A call of an operation: with a path, queries, a body of a type, and the type of an answer. */
record AccessCall(
    ApiOperation operation,
    String path,
    Map<String, String> queries,
    Optional<String> bodyType,
    String body,
    String accept) {

  /** As the operation is described, for things of one court by path and of one by body. */
  static AccessCall of(ApiOperation operation, Belongings path, Belongings body) {
    var content = operation.bodies().entrySet().stream().findFirst();
    return new AccessCall(
        operation,
        path.path(operation),
        path.queries(operation),
        content.map(Map.Entry::getKey),
        content.map(Map.Entry::getValue).map(example -> text(body.body(example))).orElse(""),
        operation.answers().iterator().next());
  }

  AccessCall accepting(String type) {
    return new AccessCall(operation, path, queries, bodyType, body, type);
  }

  AccessCall at(String otherPath) {
    return new AccessCall(operation, otherPath, queries, bodyType, body, accept);
  }

  private static String text(JsonNode body) {
    return body.isTextual() ? body.textValue() : body.toString();
  }

  /** The same, asking for that page of a list. */
  AccessCall onPage(int page, int size) {
    Map<String, String> asked = new LinkedHashMap<>(queries);
    asked.put("page", String.valueOf(page));
    asked.put("size", String.valueOf(size));
    return new AccessCall(operation, path, asked, bodyType, body, accept);
  }

  @Override
  public String toString() {
    return operation.id() + " " + operation.method() + " " + path + queries + " " + body;
  }
}
