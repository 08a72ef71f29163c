package io.jiheng.budget.sheet.check;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a rule found in a sheet. The wording is elsewhere, by code and language; here are the facts.
 *
 * @param code names the rule and the text, such as {@code unit-slip}
 * @param facts what the text speaks of, by name
 */
public record Finding(String code, Severity severity, Cell cell, Map<String, String> facts) {

  static Finding error(String code, Cell cell) {
    return new Finding(code, Severity.ERROR, cell, Map.of());
  }

  static Finding warning(String code, Cell cell) {
    return new Finding(code, Severity.WARNING, cell, Map.of());
  }

  Finding with(String name, Object value) {
    Map<String, String> more = new LinkedHashMap<>(facts);
    more.put(name, value.toString());
    return new Finding(code, severity, cell, Map.copyOf(more));
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
