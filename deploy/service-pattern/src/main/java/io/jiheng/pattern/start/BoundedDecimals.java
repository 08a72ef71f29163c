package io.jiheng.pattern.start;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Refuses decimals of which a few characters stand for millions of digits, such as 1e999999999: to
 * write, round or compare such a one takes all memory there is.
 */
final class BoundedDecimals extends BigDecimalDeserializer {

  private static final long serialVersionUID = 1L;
  private static final int MOST_DIGITS = 100;

  static Module module() {
    return new SimpleModule("jiheng-bounded-decimals")
        .addDeserializer(BigDecimal.class, new BoundedDecimals());
  }

  @Override
  public BigDecimal deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    BigDecimal number = super.deserialize(parser, context);
    if (number != null
        && (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS)) {
      return (BigDecimal)
          context.handleWeirdNumberValue(
              BigDecimal.class, number.unscaledValue(), "more than %d digits", MOST_DIGITS);
    }
    return number;
  }
}
