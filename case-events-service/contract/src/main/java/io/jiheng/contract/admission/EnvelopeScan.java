package io.jiheng.contract.admission;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads an envelope 信封 in one pass: its attributes, and where its data lies. */
final class EnvelopeScan {

  private final JsonText text;
  private final JsonParser parser;
  private String id = "";
  private String source = "";
  private String type = "";
  private String subject = "";
  private String time = "";
  private JsonText data = JsonText.of(new byte[0]);
  private boolean dataAwaitsItsType;

  private EnvelopeScan(JsonText text, JsonParser parser) {
    this.text = text;
    this.parser = parser;
  }

  /**
   * What an envelope may look like.
   *
   * @param attributes those of which more is asked than to be there
   * @param data by the type of the event
   */
  record Shapes(Map<String, Shape> attributes, Set<String> required, Function<String, Shape> data) {

    /** For an envelope that is known to keep the contract. */
    static final Shapes NOTHING_ASKED = new Shapes(Map.of(), Set.of(), type -> Shape.ANY);
  }

  /** Reads an envelope of those shapes; absent where it has others or a name occurs twice. */
  static Optional<EnvelopeScan> of(JsonText text, Shapes shapes) throws IOException {
    try (var parser = EventJson.parserOfDistinctNames(text)) {
      var scan = new EnvelopeScan(text, parser);
      var good =
          parser.nextToken() == JsonToken.START_OBJECT
              && scan.reads(shapes)
              && parser.nextToken() == null
              && scan.dataIsOf(shapes);
      return good ? Optional.of(scan) : Optional.empty();
    }
  }

  String id() {
    return id;
  }

  String source() {
    return source;
  }

  String type() {
    return type;
  }

  String subject() {
    return subject;
  }

  String time() {
    return time;
  }

  JsonText data() {
    return data;
  }

  private boolean reads(Shapes shapes) throws IOException {
    int missing = shapes.required().size();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      var shape =
          name.equals("data")
              ? shapeOfData(shapes)
              : shapes.attributes().getOrDefault(name, Shape.ANY);
      int from = (int) parser.currentTokenLocation().getByteOffset();
      if (!shape.accepts(parser)) {
        return false;
      }
      if (shapes.required().contains(name)) {
        missing--;
      }
      keep(name, from);
    }
    return missing == 0;
  }

  /** Data that stands before the type is looked at again when that is known. */
  private Shape shapeOfData(Shapes shapes) {
    dataAwaitsItsType = type.isEmpty();
    return dataAwaitsItsType ? Shape.ANY : shapes.data().apply(type);
  }

  private void keep(String name, int from) throws IOException {
    switch (name) {
      case "id" -> id = parser.getText();
      case "source" -> source = parser.getText();
      case "type" -> type = parser.getText();
      case "subject" -> subject = parser.getText();
      case "time" -> time = parser.getText();
      case "data" -> {
        int to = (int) parser.currentLocation().getByteOffset();
        data = new JsonText(text.buffer(), text.from() + from, text.from() + to);
      }
      default -> {
        // Extensions are the sender's own.
      }
    }
  }

  private boolean dataIsOf(Shapes shapes) throws IOException {
    if (!dataAwaitsItsType) {
      return true;
    }
    try (var again = EventJson.parserOfDistinctNames(data)) {
      again.nextToken();
      return shapes.data().apply(type).accepts(again);
    }
  }
}
