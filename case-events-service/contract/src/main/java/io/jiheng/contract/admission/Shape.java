package io.jiheng.contract.admission;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * What a value may be: a part of a schema, asked of a parser that stands at a value. It leaves the
 * parser at the last token of a value that it accepts; of one that it does not, somewhere within.
 */
interface Shape {

  /** Any value, read past; but no number that has an exponent beyond reason. */
  Shape ANY = Shape::isReadPast;

  /** No value: for a schema that is not understood here. */
  Shape NONE = parser -> false;

  boolean accepts(JsonParser parser) throws IOException;

  private static boolean isReadPast(JsonParser parser) throws IOException {
    int depth = 0;
    while (true) {
      JsonToken token = parser.currentToken();
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      } else if (token == JsonToken.VALUE_NUMBER_FLOAT && !EventJson.isWithinReason(parser)) {
        return false;
      }
      if (depth == 0) {
        return true;
      }
      parser.nextToken();
    }
  }
}
