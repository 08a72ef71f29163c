package io.jiheng.pattern.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * An operation of an interface description: how it is asked, and with which values.
 *
 * @param bodies examples of its body by media type
 */
record DescribedOperation(
    String method,
    String path,
    List<String> roles,
    List<Parameter> parameters,
    Map<String, List<JsonNode>> bodies) {

  private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

  /**
   * A parameter.
   *
   * @param in {@code path}, {@code query} or {@code header}
   * @param values good ones
   */
  record Parameter(String name, String in, boolean required, List<String> values) {}

  static List<DescribedOperation> of(JsonNode api) {
    var reader = new DescribedExamples(api);
    List<DescribedOperation> operations = new ArrayList<>();
    for (var path : api.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          JsonNode operation = method.getValue();
          operations.add(
              new DescribedOperation(
                  method.getKey().toUpperCase(Locale.ROOT),
                  path.getKey(),
                  texts(operation.path("x-roles")),
                  StreamSupport.stream(operation.path("parameters").spliterator(), false)
                      .map(reader::parameter)
                      .toList(),
                  reader.bodies(operation.path("requestBody"))));
        }
      }
    }
    return List.copyOf(operations);
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
