package io.jiheng.pattern.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Names the places in which two descriptions differ; the order of members does not count. */
final class OpenApiDifference {

  private final List<String> found = new ArrayList<>();

  private OpenApiDifference() {}

  static List<String> between(JsonNode copy, JsonNode offered) {
    OpenApiDifference difference = new OpenApiDifference();
    difference.compare("", copy, offered);
    return List.copyOf(difference.found);
  }

  private void compare(String place, JsonNode copy, JsonNode offered) {
    if (copy.isObject() && offered.isObject()) {
      var names = new TreeSet<String>();
      copy.fieldNames().forEachRemaining(names::add);
      offered.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> compare(place + " › " + name, copy.path(name), offered.path(name)));
    } else if (copy.isArray() && offered.isArray() && copy.size() == offered.size()) {
      for (int i = 0; i < copy.size(); i++) {
        compare(place + "[" + i + "]", copy.get(i), offered.get(i));
      }
    } else if (!copy.equals(offered)) {
      found.add("%s: in the copy %s, offered %s".formatted(place, shown(copy), shown(offered)));
    }
  }

  private static String shown(JsonNode node) {
    return node.isMissingNode() ? "nothing" : node.toString();
  }
}
