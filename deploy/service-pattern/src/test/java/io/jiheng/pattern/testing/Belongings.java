package io.jiheng.pattern.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one court has in the service under test, so that an {@link AccessTable} can ask for it.
 *
 * @param claims of a token that may see it, with the lists they have
 * @param secrets texts that stand in what it has and in no request, however it is asked for
 * @param places templates of paths, or beginnings of them, with the path of what it has there
 * @param queries values of query parameters that name it, in whatever operation they are
 * @param members values of members of bodies that name it, at whatever depth they are
 */
public record Belongings(
    Map<String, List<String>> claims,
    List<String> secrets,
    Map<String, String> places,
    Map<String, String> queries,
    Map<String, Object> members) {

  private static final String INSTANCE = "\"instance\" *: *\"[^\"]*\"";

  /** The path of an operation, to what this court has; the other parameters by their examples. */
  String path(ApiOperation operation) {
    String template = operation.path();
    String begun =
        place(operation)
            .map(place -> places.get(place) + template.substring(place.length()))
            .orElse(template);
    for (Map.Entry<String, String> parameter : operation.pathExamples().entrySet()) {
      begun = begun.replace("{" + parameter.getKey() + "}", parameter.getValue());
    }
    return begun;
  }

  /** The longest template that the path begins with. */
  Optional<String> place(ApiOperation operation) {
    return places.keySet().stream()
        .filter(place -> (operation.path() + "/").startsWith(place + "/"))
        .max(Comparator.comparing(String::length));
  }

  Map<String, String> queries(ApiOperation operation) {
    Map<String, String> asked = new LinkedHashMap<>(operation.requiredQueries());
    queries.forEach(
        (name, value) -> {
          if (operation.queries().contains(name)) {
            asked.put(name, value);
          }
        });
    return asked;
  }

  /** A text without that by which what is at the place was asked for, as it is or in an address. */
  String unnamed(String text, String place) {
    String[] template = place.split("/");
    String[] path = places.get(place).split("/");
    String unnamed = text.replaceFirst(INSTANCE, "");
    for (int at = 0; at < template.length; at++) {
      if (template[at].startsWith("{")) {
        unnamed = unnamed.replace(path[at], "*").replace(AccessCalls.encoded(path[at]), "*");
      }
    }
    return unnamed;
  }

  JsonNode body(JsonNode example) {
    JsonNode copy = example.deepCopy();
    rename(copy);
    return copy;
  }

  private void rename(JsonNode node) {
    if (node instanceof ObjectNode object) {
      members.forEach(
          (name, value) -> {
            if (object.path(name).isValueNode()) {
              object.putPOJO(name, value);
            }
          });
    }
    node.forEach(this::rename);
  }
}
