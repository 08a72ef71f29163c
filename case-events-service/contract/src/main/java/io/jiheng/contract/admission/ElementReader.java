package io.jiheng.contract.admission;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.jiheng.contract.admission.EventJson.NumberBeyondReasonException;
import java.io.IOException;
import java.util.List;

/**
 * Reads and judges the event that the parser stands at, and leaves the parser behind it, also where
 * the event has a flaw that ends its reading early.
 */
final class ElementReader {

  private final Admission admission;
  private final JsonText text;
  private final JsonParser parser;

  ElementReader(Admission admission, JsonText text, JsonParser parser) {
    this.admission = admission;
    this.text = text;
    this.parser = parser;
  }

  /** Judges the event; {@code root} is the JSON Pointer of the event in the text. */
  Verdict next(String root) throws IOException {
    int from = text.from() + (int) parser.currentTokenLocation().getByteOffset();
    var context = parser.getParsingContext();
    var outer = parser.currentToken().isStructStart() ? context.getParent() : context;
    try {
      var event = EventJson.tree(parser);
      return admission.judge(event, behind(from));
    } catch (MismatchedInputException e) {
      var flaw = flaw(root, "duplicate-field", "同一对象中字段重复", "the field occurs twice in one object");
      return refused(from, outer, flaw);
    } catch (NumberBeyondReasonException e) {
      var flaw =
          flaw(root, "number-beyond-reason", "数字的指数过大", "the exponent of the number is too large");
      return refused(from, outer, flaw);
    }
  }

  private Flaw flaw(String root, String code, String chinese, String english) {
    var place = parser.getParsingContext().pathAsPointer().toString().substring(root.length());
    return new Flaw(place, "", code, chinese, english);
  }

  private Verdict refused(int from, JsonStreamContext outer, Flaw flaw) throws IOException {
    while (parser.getParsingContext() != outer) {
      parser.nextToken();
    }
    return Admission.refused(EventJson.treeDespiteFlaws(behind(from)), List.of(flaw));
  }

  private JsonText behind(int from) {
    int to = text.from() + (int) parser.currentLocation().getByteOffset();
    return new JsonText(text.buffer(), from, to);
  }
}
