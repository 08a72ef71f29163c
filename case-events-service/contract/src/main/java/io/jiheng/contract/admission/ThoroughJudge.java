package io.jiheng.contract.admission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.jiheng.contract.EventTime;
import io.jiheng.contract.EventType;
import io.jiheng.contract.EventTypes;
import io.jiheng.contract.InvalidCaseNumberException;
import io.jiheng.contract.Subject;
import io.jiheng.contract.SubjectKind;
import io.jiheng.contract.admission.EventJson.NumberBeyondReasonException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges by the schemas themselves, and tells everything that is wrong with an event. */
final class ThoroughJudge {

  private static final String DATA = "data";

  private final EventTypes types;
  private final ContractSchemas schemas;
  private final Map<EventType, List<String>> namedCaseNumbers = new HashMap<>();

  ThoroughJudge(EventTypes types, SchemaDocuments documents) {
    this.types = types;
    schemas = new ContractSchemas(types, documents);
    types
        .all()
        .forEach(
            type -> namedCaseNumbers.put(type, NamedCaseNumber.places(SchemaDocuments.data(type))));
  }

  /**
   * Judges an event.
   *
   * @throws UnreadableJsonException where something follows it
   * @throws com.fasterxml.jackson.core.JsonProcessingException where it is no JSON
   */
  Verdict judge(JsonText text) throws IOException, UnreadableJsonException {
    try (var parser = EventJson.parser(text)) {
      if (parser.nextToken() == null) {
        throw UnreadableJsonException.at(
            parser.currentLocation(), text, new Reason("没有内容", "there is nothing"));
      }
      JsonNode event;
      try {
        event = EventJson.tree(parser);
      } catch (MismatchedInputException e) {
        var name = parser.getParsingContext().getCurrentName();
        return refused(
            text,
            new Flaw(
                parser.getParsingContext().pathAsPointer().toString(),
                "",
                "duplicate-field",
                "同一对象中字段 “%s” 重复出现".formatted(name),
                "the field %s occurs twice in one object".formatted(name)));
      } catch (NumberBeyondReasonException e) {
        return refused(
            text,
            new Flaw(
                parser.getParsingContext().pathAsPointer().toString(),
                "",
                "number-beyond-reason",
                "数字的指数过大",
                "the exponent of the number is too large"));
      }
      if (parser.nextToken() != null) {
        throw UnreadableJsonException.at(
            parser.currentTokenLocation(),
            text,
            new Reason("JSON 值之后还有内容", "something follows the JSON value"));
      }
      var flaws = flaws(event, text);
      return flaws.isEmpty() ? admitted(event, text) : refused(event, flaws);
    }
  }

  private Verdict admitted(JsonNode event, JsonText text) throws IOException {
    var scan = EnvelopeScan.of(text, EnvelopeScan.Shapes.NOTHING_ASKED).orElseThrow();
    return Admission.admitted(scan, type(event), EventTime.read(scan.time()).orElseThrow(), text);
  }

  private static Verdict refused(JsonText text, Flaw flaw) throws IOException {
    return refused(EventJson.treeDespiteFlaws(text), List.of(flaw));
  }

  private static Verdict refused(JsonNode event, List<Flaw> flaws) {
    return new Verdict.Refused(
        text(event, "id"), text(event, "source"), text(event, "type"), flaws);
  }

  private List<Flaw> flaws(JsonNode event, JsonText text) {
    if (text.length() > Admission.MAX_BYTES) {
      return List.of(Admission.TOO_LONG);
    }
    List<Flaw> flaws = new ArrayList<>(SchemaFlaws.of(schemas.envelope(), event, ""));
    var name = text(event, "type");
    var type = type(event);
    if (type == null && !name.isEmpty()) {
      flaws.add(
          new Flaw(
              "/type",
              name,
              "unknown-type",
              "契约中没有这一事件类型，全部类型见 /api/v1/event-types",
              "the contract has no such event type; /api/v1/event-types lists them"));
    }
    if (type != null && event.path(DATA).isObject()) {
      var data = event.get(DATA);
      flaws.addAll(SchemaFlaws.of(schemas.data(type), data, "/" + DATA));
      for (var place : namedCaseNumbers.get(type)) {
        NamedCaseNumber.flaw(data, place).ifPresent(flaws::add);
      }
    }
    UnwritableText.flaw(text).ifPresent(flaws::add);
    var subject = text(event, "subject");
    if (!subject.isEmpty()) {
      try {
        Subject.read(subject, type == null ? SubjectKind.CASE_NUMBER_OR_COURT : type.subject());
      } catch (InvalidCaseNumberException e) {
        flaws.add(NamedCaseNumber.flaw("/subject", e));
      }
    }
    return flaws;
  }

  /** The type by its full name; null where there is none of it. */
  private EventType type(JsonNode event) {
    var name = text(event, "type");
    return types.find(name).filter(type -> type.type().equals(name)).orElse(null);
  }

  private static String text(JsonNode event, String field) {
    var value = event.get(field);
    return value != null && value.isTextual() ? value.textValue() : "";
  }
}
