package io.jiheng.contract.admission;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.OutputFormat;
import io.jiheng.contract.EventTypes;
import io.jiheng.contract.InvalidCaseNumberException;
import io.jiheng.contract.Subject;
import io.jiheng.contract.SubjectKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides whether an event keeps the contract 受理审查. Good events, nearly all, are only asked whether
 * they are good; only a bad one is gone through again for everything wrong with it.
 */
final class Admission {

  static final Flaw TOO_LONG =
      new Flaw("", "", "too-large", "单个事件过大，至多约 1 MB", "one event has at most about 1 MB");

  /** Kafka takes messages of 1 MiB, its own bookkeeping included. */
  private static final int MAX_BYTES = 1_000_000;

  private static final String DATA = "data";

  private final ContractSchemas schemas;

  Admission(EventTypes types) {
    schemas = new ContractSchemas(types);
  }

  Verdict judge(JsonNode event, JsonText text) {
    if (text.length() > MAX_BYTES) {
      return refused(event, List.of(TOO_LONG));
    }
    var typed = schemas.find(text(event, "type"));
    if (typed == null
        || !schemas.envelope().validate(event, OutputFormat.BOOLEAN)
        || !typed.schema().validate(event.get(DATA), OutputFormat.BOOLEAN)
        || text.containsNul()) {
      return refused(event, flaws(event, text));
    }
    Subject subject;
    var written = text(event, "subject");
    try {
      subject = Subject.read(written, typed.type().subject());
    } catch (InvalidCaseNumberException e) {
      return refused(event, List.of(flaw(e)));
    }
    return new Verdict.Admitted(
        text(event, "id"),
        text(event, "source"),
        typed.type().type(),
        subject.normalForm(),
        subject.isTypeWordKnown(),
        subject.normalForm().equals(written)
            ? text
            : Envelope.withSubject(text, subject.normalForm()));
  }

  static Verdict.Refused refused(JsonNode event, List<Flaw> flaws) {
    return new Verdict.Refused(
        text(event, "id"), text(event, "source"), text(event, "type"), flaws);
  }

  private List<Flaw> flaws(JsonNode event, JsonText text) {
    List<Flaw> flaws = new ArrayList<>(SchemaFlaws.of(schemas.envelope(), event, ""));
    var type = text(event, "type");
    var typed = schemas.find(type);
    if (typed == null && !type.isEmpty()) {
      flaws.add(
          new Flaw(
              "/type",
              type,
              "unknown-type",
              "契约中没有这一事件类型，全部类型见 /api/v1/event-types",
              "the contract has no such event type; /api/v1/event-types lists them"));
    }
    if (typed != null && event.path(DATA).isObject()) {
      flaws.addAll(SchemaFlaws.of(typed.schema(), event.get(DATA), "/" + DATA));
    }
    if (text.containsNul()) {
      flaws.add(
          new Flaw(
              "",
              "",
              "nul-character",
              "文字中含有 NUL 字符 (\\u0000)",
              "a text contains the character NUL"));
    }
    var subject = text(event, "subject");
    if (!subject.isEmpty()) {
      try {
        Subject.read(
            subject, typed == null ? SubjectKind.CASE_NUMBER_OR_COURT : typed.type().subject());
      } catch (InvalidCaseNumberException e) {
        flaws.add(flaw(e));
      }
    }
    return flaws;
  }

  private static Flaw flaw(InvalidCaseNumberException e) {
    return new Flaw(
        "/subject", e.text(), "not-a-case-number", e.reason().chinese(), e.reason().english());
  }

  private static String text(JsonNode event, String field) {
    var value = event.get(field);
    return value != null && value.isTextual() ? value.textValue() : "";
  }
}
