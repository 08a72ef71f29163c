package io.jiheng.contract.admission;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An object with fields, unknown ones among them, or nothing where it may be left out.
 *
 * @param rules what its fields must comply with together: each is asked of the texts of those that
 *     are no objects, lists or null
 */
record ObjectShape(
    Map<String, Shape> fields,
    Set<String> required,
    List<Predicate<Map<String, String>>> rules,
    boolean nullable)
    implements Shape {

  @Override
  public boolean accepts(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return nullable && parser.currentToken() == JsonToken.VALUE_NULL;
    }
    Map<String, String> told = rules.isEmpty() ? Map.of() : new HashMap<>();
    int missing = required.size();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      if (!fields.getOrDefault(name, ANY).accepts(parser)) {
        return false;
      }
      if (required.contains(name)) {
        missing--;
      }
      if (!rules.isEmpty() && isTold(parser.currentToken())) {
        told.put(name, parser.getText());
      }
    }
    return missing == 0 && rules.stream().allMatch(rule -> rule.test(told));
  }

  private static boolean isTold(JsonToken token) {
    return token.isScalarValue() && token != JsonToken.VALUE_NULL;
  }
}
