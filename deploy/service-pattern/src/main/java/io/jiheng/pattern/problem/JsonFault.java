package io.jiheng.pattern.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says where a JSON body cannot be read and why, without a word of our classes. */
final class JsonFault {

  private static final String REASON = "malformed-body.reason.";

  /** How the parser says that a name occurs twice in one object; there is no type for it. */
  private static final String DUPLICATE = "Duplicate field";

  private JsonFault() {}

  /** False for what this service failed to write, and for types it cannot read at all. */
  static boolean callersFault(JsonProcessingException fault) {
    return !(fault instanceof InvalidDefinitionException)
        && !(fault.getProcessor() instanceof JsonGenerator);
  }

  static Problem of(JsonProcessingException fault) {
    JsonLocation place = fault.getLocation();
    Problem problem =
        Problem.of(400, "malformed-body")
            .arg("line", place == null ? 1 : Math.max(1, place.getLineNr()))
            .arg("column", place == null ? 1 : Math.max(1, place.getColumnNr()));
    String field = field(fault);
    if (!field.isEmpty()) {
      problem.arg("field", field);
    }
    return fault instanceof UnrecognizedPropertyException unknown
        ? unknownField(problem, unknown)
        : problem.arg("reason", TextKey.of(REASON + reason(fault)));
  }

  /** For bytes that are no characters in the encoding they seem to have. */
  static Problem ofCharacters() {
    return Problem.of(400, "malformed-body")
        .arg("line", 1)
        .arg("column", 1)
        .arg("reason", TextKey.of(REASON + "not-json"));
  }

  /** The nearest of the known fields is named, or else all of them are. */
  private static Problem unknownField(Problem problem, UnrecognizedPropertyException fault) {
    String name = fault.getPropertyName();
    List<String> known = known(fault);
    Optional<String> nearest = NearestName.of(name, known);
    if (nearest.isEmpty()) {
      return problem
          .arg("known", known)
          .arg("reason", new TextKey(REASON + "unknown-field", Map.of("name", name)));
    }
    return problem
        .arg("nearest", nearest.get())
        .arg(
            "reason",
            new TextKey(
                REASON + "unknown-field-near", Map.of("name", name, "nearest", nearest.get())));
  }

  private static List<String> known(UnrecognizedPropertyException fault) {
    Collection<Object> names = fault.getKnownPropertyIds();
    return names == null ? List.of() : names.stream().map(String::valueOf).sorted().toList();
  }

  private static String reason(JsonProcessingException fault) {
    if (fault instanceof InvalidFormatException) {
      return "bad-value";
    }
    if (fault instanceof JsonEOFException) {
      return "ends-early";
    }
    if (fault instanceof StreamConstraintsException) {
      return "too-deep-or-long";
    }
    if (fault instanceof StreamReadException) {
      return fault.getOriginalMessage().startsWith(DUPLICATE) ? "duplicate-field" : "not-json";
    }
    return fault instanceof MismatchedInputException ? "wrong-type" : "bad-value";
  }

  private static String field(JsonProcessingException fault) {
    StringBuilder path = new StringBuilder();
    if (fault instanceof JsonMappingException mapping) {
      for (JsonMappingException.Reference step : mapping.getPath()) {
        if (step.getFieldName() == null) {
          path.append('[').append(step.getIndex()).append(']');
        } else {
          path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
        }
      }
    }
    return path.toString();
  }
}
