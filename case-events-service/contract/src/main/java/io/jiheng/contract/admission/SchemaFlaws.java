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
    var meant = "required".equals(error.getKeyword()) ? meant(error, schema) : "";
    if (!meant.isEmpty()) {
      return new Flaw(
          place,
          "",
          "missing",
          "缺少必填字段；出现了契约没有的字段 %s，是否应为 %s".formatted(meant, error.getProperty()),
          "a required field is missing; there is an unknown field %s, did you mean %s?"
              .formatted(meant, error.getProperty()));
    }
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

  /** The unknown field that was probably meant for the missing one; empty where there is none. */
  private static String meant(Error missing, Schema schema) {
    var unknown = new ArrayList<String>();
    missing.getInstanceNode().fieldNames().forEachRemaining(unknown::add);
    schema
        .getSchemaNode()
        .at(objectOf(missing) + "/properties")
        .fieldNames()
        .forEachRemaining(unknown::remove);
    return NearestName.of(missing.getProperty(), unknown).orElse("");
  }

  /** Where in its document the schema stands that asks for the missing field. */
  private static String objectOf(Error missing) {
    return missing
        .getSchemaLocation()
        .getFragment()
        .toString()
        .replaceFirst("/required$", "")
        .replaceFirst("/then$", "");
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
