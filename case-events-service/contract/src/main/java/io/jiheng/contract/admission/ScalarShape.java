package io.jiheng.contract.admission;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A text, a number, a truth or nothing.
 *
 * @param types those of JSON Schema that it may have; empty for any
 * @param texts what a text must comply with
 * @param numbers what a number must comply with
 * @param choices the texts, numbers without trailing zeros and truths that it may be; absent for
 *     any
 * @param nullIsChosen whether null is one of the choices
 */
record ScalarShape(
    Set<String> types,
    List<Predicate<String>> texts,
    List<Predicate<BigDecimal>> numbers,
    Optional<Set<Object>> choices,
    boolean nullIsChosen)
    implements Shape {

  @Override
  public boolean accepts(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> isOf("string") && accepts(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          EventJson.isWithinReason(parser) && accepts(parser.getDecimalValue());
      case VALUE_TRUE, VALUE_FALSE -> isOf("boolean") && isChosen(parser.getBooleanValue());
      case VALUE_NULL -> isOf("null") && (choices.isEmpty() || nullIsChosen);
      default -> false;
    };
  }

  private boolean accepts(String text) {
    for (var rule : texts) {
      if (!rule.test(text)) {
        return false;
      }
    }
    return isChosen(text);
  }

  private boolean accepts(BigDecimal number) {
    if (!EventJson.isWithinReason(number)) {
      return false;
    }
    var exact = number.stripTrailingZeros();
    if (!isOf("number") && !(isOf("integer") && exact.scale() <= 0)) {
      return false;
    }
    for (var rule : numbers) {
      if (!rule.test(exact)) {
        return false;
      }
    }
    return isChosen(exact);
  }

  private boolean isOf(String type) {
    return types.isEmpty() || types.contains(type);
  }

  private boolean isChosen(Object value) {
    return choices.isEmpty() || choices.get().contains(value);
  }
}
