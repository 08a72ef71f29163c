package io.jiheng.pattern.access;

import jakarta.json.JsonString;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads a claim that lists texts 令牌声明. One that is absent, or of any other type, or has anything
 * but texts in it, lists nothing: what was not said plainly gives nobody anything.
 */
final class ClaimTexts {

  private ClaimTexts() {}

  static Set<String> of(Object claim) {
    if (!(claim instanceof Collection<?> items)) {
      return Set.of();
    }
    Set<String> texts = new HashSet<>();
    for (Object item : items) {
      String text = text(item);
      if (text.isBlank()) {
        return Set.of();
      }
      texts.add(text);
    }
    return Set.copyOf(texts);
  }

  private static String text(Object item) {
    if (item instanceof JsonString string) {
      return string.getString();
    }
    return item instanceof String string ? string : "";
  }
}
