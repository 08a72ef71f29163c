package io.jiheng.contract.admission;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the keywords of a schema ask of texts and numbers, with the regular expressions and formats
 * of the library itself.
 */
final class ScalarKeywords {

  static final Set<String> ALL =
      Set.of(
          "type",
          "enum",
          "const",
          "minLength",
          "maxLength",
          "pattern",
          "format",
          "minimum",
          "maximum",
          "exclusiveMaximum");

  private ScalarKeywords() {}

  static boolean knowsFormatOf(JsonNode schema) {
    return !schema.has("format")
        || JudgedFormats.byName().containsKey(schema.get("format").asText());
  }

  static List<Predicate<String>> ofTexts(JsonNode schema) {
    List<Predicate<String>> rules = new ArrayList<>();
    if (schema.has("minLength")) {
      int least = schema.get("minLength").intValue();
      rules.add(text -> text.codePointCount(0, text.length()) >= least);
    }
    if (schema.has("maxLength")) {
      int most = schema.get("maxLength").intValue();
      rules.add(text -> text.codePointCount(0, text.length()) <= most);
    }
    if (schema.has("pattern")) {
      var pattern = schema.get("pattern").textValue();
      var expression =
          ContractSchemas.CONFIG.getRegularExpressionFactory().getRegularExpression(pattern);
      rules.add(expression::matches);
    }
    if (schema.has("format")) {
      var format = JudgedFormats.byName().get(schema.get("format").textValue());
      rules.add(text -> format.matches(null, text));
    }
    return List.copyOf(rules);
  }

  static List<Predicate<BigDecimal>> ofNumbers(JsonNode schema) {
    List<Predicate<BigDecimal>> rules = new ArrayList<>();
    if (schema.has("minimum")) {
      var least = schema.get("minimum").decimalValue();
      rules.add(number -> number.compareTo(least) >= 0);
    }
    if (schema.has("maximum")) {
      var most = schema.get("maximum").decimalValue();
      rules.add(number -> number.compareTo(most) <= 0);
    }
    if (schema.has("exclusiveMaximum")) {
      var beyond = schema.get("exclusiveMaximum").decimalValue();
      rules.add(number -> number.compareTo(beyond) < 0);
    }
    if (schema.has("format")) {
      var format = schema.get("format").textValue();
      rules.add(number -> JudgedFormats.allows(format, number));
    }
    return List.copyOf(rules);
  }

  static Set<Object> choices(Iterable<JsonNode> chosen) {
    var choices = new HashSet<>();
    for (var choice : chosen) {
      if (choice.isTextual()) {
        choices.add(choice.textValue());
      } else if (choice.isNumber()) {
        choices.add(choice.decimalValue().stripTrailingZeros());
      } else if (choice.isBoolean()) {
        choices.add(choice.booleanValue());
      }
    }
    return Set.copyOf(choices);
  }
}
