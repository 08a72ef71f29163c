package io.jiheng.pattern.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds references of an interface description that lead nowhere. */
final class OpenApiReferences {

  /** What stands in these is a value, whose members are nobody's references. */
  private static final Set<String> VALUES = Set.of("example", "examples", "default", "enum");

  private final JsonNode api;
  private final List<String> found = new ArrayList<>();

  private OpenApiReferences(JsonNode api) {
    this.api = api;
  }

  static List<String> brokenIn(JsonNode api) {
    var reader = new OpenApiReferences(api);
    reader.read("", api);
    return List.copyOf(reader.found);
  }

  private void read(String place, JsonNode node) {
    for (var member : node.properties()) {
      var value = member.getValue();
      if (member.getKey().equals("$ref") && value.isTextual()) {
        if (!resolves(value.asText())) {
          found.add(place + " refers to " + value.asText() + ", which does not exist");
        }
      } else if (!VALUES.contains(member.getKey()) || place.endsWith("› properties")) {
        read(place + " › " + member.getKey(), value);
      }
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        read(place + "[" + i + "]", node.get(i));
      }
    }
  }

  private boolean resolves(String reference) {
    return reference.startsWith("#/") && !api.at(reference.substring(1)).isMissingNode();
  }
}
