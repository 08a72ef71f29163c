package io.jiheng.contract.admission;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.DateFormat;
import com.networknt.schema.format.Format;
import com.networknt.schema.format.IriReferenceFormat;
import com.networknt.schema.format.UriReferenceFormat;
import io.jiheng.contract.EventTime;
import io.jiheng.contract.Utf8MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The formats 格式 that texts and amounts are judged by. */
final class JudgedFormats {

  /** An amount of yuan: a number is exact to the fen. */
  static final String YUAN = "yuan";

  /** JSON in UTF-8 as a media type. */
  static final String JSON_MEDIA_TYPE = "json-media-type";

  private static final String JSON = "application/json";
  private static final int DECIMALS = 2;

  private static final Map<String, Format> BY_NAME =
      List.of(
              new RememberedFormat(new DateFormat()),
              new RememberedFormat(new IriReferenceFormat()),
              new UriReferenceFormat(),
              new TextFormat("date-time", text -> EventTime.read(text).isPresent()),
              new TextFormat(
                  JSON_MEDIA_TYPE,
                  text -> Utf8MediaType.read(text).filter(JSON::equals).isPresent()),
              new AmountFormat())
          .stream()
          .collect(Collectors.toUnmodifiableMap(Format::getName, Function.identity()));

  private JudgedFormats() {}

  static Map<String, Format> byName() {
    return BY_NAME;
  }

  /** Whether a number of that format is one. */
  static boolean allows(String format, BigDecimal number) {
    return !format.equals(YUAN) || number.stripTrailingZeros().scale() <= DECIMALS;
  }

  private record TextFormat(String name, Predicate<String> rule) implements Format {

    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean matches(ExecutionContext context, String text) {
      return rule.test(text);
    }
  }

  private record AmountFormat() implements Format {

    @Override
    public String getName() {
      return YUAN;
    }

    @Override
    public boolean matches(ExecutionContext execution, SchemaContext context, JsonNode value) {
      return !value.isNumber() || allows(YUAN, value.decimalValue());
    }
  }
}
