package io.jiheng.contract.admission;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells what a schema has against a value, in the words of the field. */
final class SchemaFlaws {

  /** One flaw a place is enough; the plainest goes first. */
  private static final List<String> PLAINEST_FIRST = List.of("type", "enum", "format", "minLength");

  private SchemaFlaws() {}

  /** All flaws of the value, at most one for each place; places begin with {@code root}. */
  static List<Flaw> of(Schema schema, JsonNode value, String root) {
    Map<String, Error> plainest = new LinkedHashMap<>();
    for (Error error : schema.validate(value)) {
      plainest.merge(place(root, error), error, SchemaFlaws::plainer);
    }
    List<Flaw> flaws = new ArrayList<>();
    plainest.forEach((place, error) -> flaws.add(flaw(place, error, schema, value)));
    return flaws;
  }

  private static String place(String root, Error error) {
    var place = root + error.getInstanceLocation();
    return "required".equals(error.getKeyword()) ? place + "/" + error.getProperty() : place;
  }

  private static Error plainer(Error one, Error other) {
    return rank(other) < rank(one) ? other : one;
  }

  private static int rank(Error error) {
    int rank = PLAINEST_FIRST.indexOf(error.getKeyword());
    return rank < 0 ? PLAINEST_FIRST.size() : rank;
  }

  private static Flaw flaw(String place, Error error, Schema schema, JsonNode root) {
    var wording = SchemaWording.of(error);
    if (wording != null) {
      return new Flaw(place, shown(error), wording.code(), wording.reason());
    }
    var reason =
        new Reason(
            message(schema, root, error, Locale.SIMPLIFIED_CHINESE),
            message(schema, root, error, Locale.ENGLISH));
    return new Flaw(place, shown(error), error.getKeyword(), reason);
  }

  private static String message(Schema schema, JsonNode root, Error wanted, Locale locale) {
    return schema
        .validate(root, context -> context.executionConfig(config -> config.locale(locale)))
        .stream()
        .filter(error -> error.getEvaluationPath().equals(wanted.getEvaluationPath()))
        .map(Error::getMessage)
        .findFirst()
        .orElse(wanted.getKeyword());
  }

  private static String shown(Error error) {
    JsonNode value = error.getInstanceNode();
    if (value == null || value.isContainerNode()) {
      return "";
    }
    return value.asText();
  }
}
