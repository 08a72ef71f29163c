package io.jiheng.pattern.problem;

import java.util.Map;

/**
 * A text among the arguments of a {@link Problem}, or in a list or map among them, that is said in
 * the language asked for.
 *
 * @param key under which it stands in {@code problems.properties} and {@code
 *     problems_en.properties}
 * @param arguments what its {@code {name}}s are filled with; they may be such texts themselves
 */
public record TextKey(String key, Map<String, Object> arguments) {

  public TextKey {
    arguments = Map.copyOf(arguments);
  }

  /** A text that names no argument. */
  public static TextKey of(String key) {
    return new TextKey(key, Map.of());
  }
}
