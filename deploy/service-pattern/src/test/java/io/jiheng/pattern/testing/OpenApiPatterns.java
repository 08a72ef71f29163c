package io.jiheng.pattern.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Finds what not every reader of an interface description can keep to: patterns beyond ECMA-262
 * without the flag u, steps that are binary fractions, and a null that is offered and forbidden.
 */
final class OpenApiPatterns {

  private static final Map<String, Pattern> UNPORTABLE = new LinkedHashMap<>();

  static {
    UNPORTABLE.put("a Unicode class", Pattern.compile("\\\\[pPxX]\\{|\\\\[pP]\\w"));
    UNPORTABLE.put("a look-behind", Pattern.compile("\\(\\?<[=!]"));
    UNPORTABLE.put("a named or atomic group or a flag", Pattern.compile("\\(\\?(?![:=!])"));
    UNPORTABLE.put("a possessive quantifier", Pattern.compile("(?<!\\\\)[*+?}]\\+"));
    UNPORTABLE.put("an anchor of Java's own", Pattern.compile("\\\\[AzZGQEhHRXk]"));
    UNPORTABLE.put("an operation on classes", Pattern.compile("&&|\\[\\[|\\[:"));
    UNPORTABLE.put("a character beyond U+FFFF", Pattern.compile("[^\\x{0}-\\x{FFFF}]"));
  }

  private final List<String> found = new ArrayList<>();

  private OpenApiPatterns() {}

  static List<String> unportableIn(JsonNode api) {
    var reader = new OpenApiPatterns();
    reader.read("", api);
    return List.copyOf(reader.found);
  }

  private void read(String place, JsonNode node) {
    if (node.path("pattern").isTextual()) {
      judge(place, node.get("pattern").asText());
    }
    if (node.path("multipleOf").isNumber()
        && node.get("multipleOf").decimalValue().compareTo(BigDecimal.ONE) < 0) {
      found.add(place + " is a multiple of " + node.get("multipleOf") + ", a binary fraction");
    }
    for (var choice : node.path("anyOf")) {
      if (choice.path("type").asText().equals("null") && node.path("type").isTextual()) {
        found.add(place + " offers null, and its type forbids it");
      }
    }
    for (var member : node.properties()) {
      read(place + " › " + member.getKey(), member.getValue());
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      read(place + "[" + i + "]", node.get(i));
    }
  }

  private void judge(String place, String pattern) {
    UNPORTABLE.forEach(
        (what, how) -> {
          if (how.matcher(pattern).find()) {
            found.add(place + " has " + what + " in its pattern " + pattern);
          }
        });
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException malformed) {
      found.add(place + " has a malformed pattern: " + malformed.getMessage());
    }
  }
}
