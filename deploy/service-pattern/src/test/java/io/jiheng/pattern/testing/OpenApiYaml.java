package io.jiheng.pattern.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Finds what a reader of YAML 1.1 takes for something else than the JSON document says. */
final class OpenApiYaml {

  private final List<String> found = new ArrayList<>();

  private OpenApiYaml() {}

  static List<String> misreadIn(String yaml, JsonNode json) {
    var reader = new OpenApiYaml();
    try {
      var read = new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(yaml);
      reader.compare("", json, read);
    } catch (YAMLException | IllegalArgumentException unreadable) {
      reader.found.add("YAML 1.1 cannot read the document: " + unreadable.getMessage());
    }
    return List.copyOf(reader.found);
  }

  private void compare(String place, JsonNode said, Object read) {
    if (said.isObject() && read instanceof Map<?, ?> members) {
      var names = new TreeSet<String>();
      said.fieldNames().forEachRemaining(names::add);
      for (var name : members.keySet()) {
        if (!(name instanceof String)) {
          found.add(place + " has the name " + name + ", which is no text");
        }
      }
      names.forEach(name -> compare(place + " › " + name, said.get(name), members.get(name)));
      if (names.size() != members.size()) {
        found.add(place + " has other members: " + members.keySet());
      }
    } else if (said.isArray() && read instanceof List<?> items && items.size() == said.size()) {
      for (int i = 0; i < items.size(); i++) {
        compare(place + "[" + i + "]", said.get(i), items.get(i));
      }
    } else if (!same(said, read)) {
      found.add("%s is %s, read as %s".formatted(place, said, read));
    }
  }

  private static boolean same(JsonNode said, Object read) {
    if (said.isNumber() && read instanceof Number number) {
      return said.decimalValue().compareTo(new BigDecimal(number.toString())) == 0;
    }
    return said.isNull()
        ? read == null
        : said.isBoolean()
            ? said.booleanValue() == Boolean.TRUE.equals(read) && read instanceof Boolean
            : said.isTextual() && said.textValue().equals(read);
  }
}
