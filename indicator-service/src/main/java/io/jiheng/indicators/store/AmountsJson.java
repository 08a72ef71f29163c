package io.jiheng.indicators.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import io.jiheng.indicators.measures.Amounts;
import io.jiheng.indicators.measures.AmountsBuilder;
import io.jiheng.indicators.measures.Measure;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The amounts of a cell as its row holds them: {@code {"closed": 2, "pending": -2}}. */
final class AmountsJson {

  private static final JsonFactory JSON = new JsonFactory();
  private static final Measure[] MEASURES = Measure.values();
  private static final Map<String, Measure> BY_CODE =
      Arrays.stream(MEASURES).collect(Collectors.toMap(Measure::code, Function.identity()));
  private static final String[] CODES =
      Arrays.stream(MEASURES).map(Measure::code).toArray(String[]::new);

  private AmountsJson() {}

  static String write(Amounts amounts) {
    var text = new StringWriter(96);
    try (var json = JSON.createGenerator(text)) {
      json.writeStartObject();
      amounts.forEach(
          (measure, amount) -> {
            try {
              json.writeNumberField(CODES[measure.ordinal()], amount);
            } catch (IOException e) {
              throw new UncheckedIOException("writing to memory cannot fail", e);
            }
          });
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return text.toString();
  }

  /**
   * A measure that this version does not know is left out, and gone when the row is next written.
   */
  static Amounts read(String text) {
    var all = new AmountsBuilder();
    try (var json = JSON.createParser(text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        var measure = BY_CODE.get(json.currentName());
        json.nextToken();
        if (measure != null) {
          all.add(measure, json.getLongValue());
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("the amounts of a counter cannot be read: " + text, e);
    }
    return all.build();
  }
}
