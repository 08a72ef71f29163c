package io.jiheng.contract.admission;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** A list of items, or nothing where it may be left out. */
record ListShape(Shape item, boolean nullable) implements Shape {

  @Override
  public boolean accepts(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return nullable && parser.currentToken() == JsonToken.VALUE_NULL;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (!item.accepts(parser)) {
        return false;
      }
    }
    return true;
  }
}
