package io.jiheng.contract.admission;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiheng.contract.CaseNumber;
import io.jiheng.contract.EnforcementBasis;
import io.jiheng.contract.InvalidCaseNumberException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case number that the data of an event names, as the origin 原案 of a filing does: read like a
 * subject, but where it is the number of what no court has decided.
 */
final class NamedCaseNumber {

  /** The definition of the schemas for it. */
  static final String DEFINITION = "caseNumber";

  private static final String BASIS = "basis";

  private NamedCaseNumber() {}

  /** Where the data of that schema names case numbers, as JSON Pointers. */
  static List<String> places(JsonNode schema) {
    var places = new ArrayList<String>();
    for (var field : schema.path("properties").properties()) {
      var place = "/" + field.getKey();
      if (SchemaDocuments.definition(field.getValue()).equals(DEFINITION)) {
        places.add(place);
      }
      places(field.getValue()).forEach(within -> places.add(place + within));
    }
    return places;
  }

  /** Whether the field of an object, of which these texts are told, is absent or right. */
  static boolean isRight(Map<String, String> object, String field) {
    var text = object.get(field);
    return text == null || fault(text, object.getOrDefault(BASIS, "")).isEmpty();
  }

  /** What is wrong with what stands in that place of the data. */
  static Optional<Flaw> flaw(JsonNode data, String place) {
    var number = data.at(place);
    if (!number.isTextual() || number.textValue().isEmpty()) {
      return Optional.empty();
    }
    var object = data.at(place.substring(0, place.lastIndexOf('/')));
    return fault(number.textValue(), object.path(BASIS).asText())
        .map(fault -> flaw("/data" + place, fault));
  }

  static Flaw flaw(String place, InvalidCaseNumberException fault) {
    var reason = fault.reason();
    return new Flaw(place, fault.text(), "not-a-case-number", reason.chinese(), reason.english());
  }

  private static Optional<InvalidCaseNumberException> fault(String text, String basis) {
    if (!EnforcementBasis.hasCaseNumber(basis)) {
      return Optional.empty();
    }
    try {
      CaseNumber.parse(text);
      return Optional.empty();
    } catch (InvalidCaseNumberException e) {
      return Optional.of(e);
    }
  }
}
