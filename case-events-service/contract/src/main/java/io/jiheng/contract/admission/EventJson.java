package io.jiheng.contract.admission;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * How the JSON of events is read: UTF-8 only, numbers exact, a name once per object, nothing that
 * takes memory or time out of proportion to its length.
 */
final class EventJson {

  private static final int MAX_DEPTH = 64;
  private static final int MAX_DIGITS = 60;
  private static final int MAX_NAME = 500;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(MAX_DIGITS)
                  .maxNameLength(MAX_NAME)
                  .build())
          .build();
  private static final ObjectReader LENIENT = new ObjectMapper(FACTORY).readerFor(JsonNode.class);
  private static final ObjectReader STRICT =
      LENIENT
          .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .with(new NumbersWithinReason());

  private EventJson() {}

  /** Whether somebody may mean a number: 1e999999999 would take down who computes with it. */
  static boolean isWithinReason(BigDecimal number) {
    return Math.abs((long) number.scale()) <= MAX_DIGITS;
  }

  /** The same of the number that the parser stands at. */
  static boolean isWithinReason(JsonParser parser) throws IOException {
    try {
      return isWithinReason(parser.getDecimalValue());
    } catch (NumberFormatException beyond) {
      return false;
    }
  }

  /** A parser that fails where a name occurs twice in an object. */
  static JsonParser parserOfDistinctNames(JsonText text) throws IOException {
    return parser(text).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
  }

  static JsonParser parser(JsonText text) throws IOException {
    return STRICT.createParser(text.buffer(), text.from(), text.length());
  }

  /**
   * The value that the parser stands before.
   *
   * @throws NumberBeyondReasonException where a number has an exponent that nobody means
   */
  static JsonNode tree(JsonParser parser) throws IOException {
    try {
      return STRICT.readTree(parser);
    } catch (NumberFormatException beyond) {
      throw new NumberBeyondReasonException();
    }
  }

  /** The same, where a name occurs twice or a number is beyond reason. */
  static JsonNode treeDespiteFlaws(JsonText text) throws IOException {
    return LENIENT.readTree(text.buffer(), text.from(), text.length());
  }

  /** Thrown in the middle of a value; the parser can go on. */
  static final class NumberBeyondReasonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NumberBeyondReasonException() {
      super("exponent beyond reason", null, false, false);
    }
  }

  /** Fails in the middle of a tree; a number that is there may be computed with. */
  private static final class NumbersWithinReason extends JsonNodeFactory {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueNode numberNode(BigDecimal number) {
      if (!isWithinReason(number)) {
        throw new NumberBeyondReasonException();
      }
      return DecimalNode.valueOf(number);
    }
  }
}
