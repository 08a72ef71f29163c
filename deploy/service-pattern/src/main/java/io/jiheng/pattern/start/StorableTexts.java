package io.jiheng.pattern.start;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/**
 * Refuses texts that cannot be kept as they came 文本校验: with a NUL, which no database takes, or with
 * half a surrogate, which is no character and would be stored as a question mark.
 */
final class StorableTexts extends StringDeserializer {

  private static final long serialVersionUID = 1L;

  static Module module() {
    return new SimpleModule("jiheng-storable-texts")
        .addDeserializer(String.class, new StorableTexts());
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    String text = super.deserialize(parser, context);
    return text == null || isStorable(text)
        ? text
        : (String) context.handleWeirdStringValue(String.class, "", "a NUL or half a surrogate");
  }

  private static boolean isStorable(String text) {
    return text.codePoints()
        .noneMatch(
            point ->
                point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }
}
