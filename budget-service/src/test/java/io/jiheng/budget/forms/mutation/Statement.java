package io.jiheng.budget.forms.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/**
 * One value of a preview: what was understood.
 *
 * @param object which of its objects says so: {@code projects[0].indicators[2]}
 * @param form of which form of the file; 0 if that cannot be told
 * @param line of which line of the file, -1 for what has no place of its own
 * @param field without indexes: {@code indicators.target.number}
 */
record Statement(String object, int form, int line, String field, JsonNode value) {

  boolean isNumber() {
    return value.isNumber();
  }

  BigDecimal number() {
    return Figures.plain(value.decimalValue());
  }

  String text() {
    return value.isNumber() ? number().toPlainString() : value.asText();
  }

  @Override
  public String toString() {
    return object + " " + field + "=" + text();
  }
}
