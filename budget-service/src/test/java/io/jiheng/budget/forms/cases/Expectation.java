package io.jiheng.budget.forms.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import groovy.lang.MissingPropertyException;
import groovy.lang.Script;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a path through a preview is to come to: {@code path = JSON}, {@code path ~ "part of it"},
 * {@code path !~ "no part of it"}. Paths are Groovy's, like those of REST Assured; beside the
 * preview's own members {@code found} has all its findings.
 */
public record Expectation(String path, String relation, String value) {

  private static final Pattern WRITTEN = Pattern.compile("(.*) (=|~|!~) (.*)");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Many files are asked the same. */
  private static final Map<String, Script> SCRIPTS = new ConcurrentHashMap<>();

  static Expectation read(String line) {
    Matcher written = WRITTEN.matcher(line);
    if (!written.matches()) {
      throw new IllegalArgumentException(line);
    }
    return new Expectation(written.group(1), written.group(2), written.group(3));
  }

  /**
   * @return what is there instead, empty if it is as expected
   */
  public Optional<String> unmet(Map<String, Object> preview) {
    Object found = path(preview);
    boolean met =
        switch (relation) {
          case "=" -> same(JSON.valueToTree(found), json(value));
          case "~" -> String.valueOf(found).contains(json(value).asText());
          default -> !String.valueOf(found).contains(json(value).asText());
        };
    return met ? Optional.empty() : Optional.of(this + "  but was: " + found);
  }

  private Object path(Map<String, Object> preview) {
    try {
      Script script = SCRIPTS.computeIfAbsent(path, new GroovyShell()::parse);
      script.setBinding(new Binding(preview));
      return script.run();
    } catch (MissingPropertyException | NullPointerException nothingThere) {
      return nothingThere.getMessage();
    }
  }

  private static boolean same(JsonNode found, JsonNode expected) {
    return expected.equals(
        (one, other) -> {
          boolean numbers = one.isNumber() && other.isNumber();
          boolean equal =
              numbers ? one.decimalValue().compareTo(other.decimalValue()) == 0 : one.equals(other);
          return equal ? 0 : 1;
        },
        found);
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }

  @Override
  public String toString() {
    return path + " " + relation + " " + value;
  }
}
