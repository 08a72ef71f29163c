package io.jiheng.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventDataTest {

  private static final EventTypes TYPES = EventTypes.standard();

  static Collection<EventType> types() {
    return TYPES.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsRequiredMayNotBeMissing(EventType type) throws IOException {
    for (var required : Judge.json(type.schema()).path("required")) {
      var data = data(type);
      data.remove(required.asText());

      assertThat(Judge.flawsOfData(type, data)).as("without %s", required).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void null_stands_for_what_may_be_left_out_and_for_nothing_else(EventType type)
      throws IOException {
    var schema = Judge.json(type.schema());
    var required = new ArrayList<String>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    var names = new ArrayList<String>();
    schema.path("properties").fieldNames().forEachRemaining(names::add);
    var others = data(type).put("kind", "DEDUCTION");
    for (var name : names) {
      var data = name.equals("days") ? others : data(type);

      assertThat(Judge.flawsOfData(type, data.putNull(name)).isEmpty())
          .as(name)
          .isEqualTo(!required.contains(name));
      assertThat(Judge.flawsOfPublished(type, data).isEmpty())
          .as("published %s", name)
          .isEqualTo(!required.contains(name));
    }
  }

  @Test
  void an_extension_tells_its_days_and_null_tells_none() throws IOException {
    var type = TYPES.find("case.limit-adjusted.v1").orElseThrow();
    var data = data(type).put("kind", "EXTENSION").putNull("days");

    assertThat(Judge.flawsOfData(type, data)).isNotEmpty();
    assertThat(Judge.flawsOfPublished(type, data)).isNotEmpty();
  }

  @Test
  void what_may_be_left_out_is_of_the_same_kind_as_what_may_not() throws IOException {
    var definitions = Judge.json(TYPES.definitionsSchema()).path("$defs");
    for (var name : List.of("date", "money", "reason", "procedure")) {
      var optional =
          definitions.path("optional" + name.substring(0, 1).toUpperCase() + name.substring(1));
      var text = optional.toString().replaceAll("\\[\"(\\w+)\",\"null\"]", "\"$1\"");

      assertThat(text.replace(",\"null\"", "").replace(",null", ""))
          .as(name)
          .isEqualTo(definitions.path(name).toString());
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void aFieldThatNobodyKnowsIsLeftAlone(EventType type) throws IOException {
    var data = data(type);
    data.putObject("novelty").put("deep", true);

    assertThat(Judge.flawsOfData(type, data)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void theTitleIsInBothLanguagesAndEveryFieldDescribedInChinese(EventType type) throws IOException {
    var schema = Judge.json(type.schema());

    assertThat(schema.path("title").asText()).matches(".*\\p{IsHan}.* [A-Z][a-z ]+.*");
    assertFieldsAreDescribed(schema);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      nullValues = "nothing",
      value = {
        "case.limit-adjusted.v1, days, nothing",
        "case.limit-adjusted.v1, days, 0",
        "case.limit-adjusted.v1, days, 1.5",
        "case.limit-adjusted.v1, days, 10000",
        "case.limit-adjusted.v1, days, \"30\"",
        "case.limit-adjusted.v1, kind, \"PAUSE\"",
        "case.limit-adjusted.v1, from, \"2023-02-30\"",
        "case.limit-adjusted.v1, adjustmentId, \" \u3000\"",
        "case.limit-adjusted.v1, adjustmentId, \"A\\u0000\"",
        "case.flagged.v1, category, 0",
        "case.flagged.v1, category, 5",
        "case.flagged.v1, category, \"1\"",
        "case.disclosed.v1, flaws, \"a text\"",
        "enforcement.payment-received.v1, amount, 0.001",
        "enforcement.payment-received.v1, amount, 1e15",
        "enforcement.payment-received.v1, amount, \"-1\"",
        "enforcement.payment-received.v1, amount, nothing",
        "enforcement.payment-paid-out.v1, paymentId, \"\"",
        "enforcement.resumption-decided.v1, resumed, nothing",
        "enforcement.dishonesty-revoked.v1, wronglyListed, nothing",
        "petition.assigned.v1, level, \"BASIC\"",
        "petition.closed.v1, level, nothing",
        "matter.done.v1, dueOn, nothing"
      })
  void whatThePlainMeaningForbidsIsRefused(String name, String field, String value)
      throws IOException {
    var type = TYPES.find(name).orElseThrow();

    assertThat(Judge.flawsOfData(type, with(type, field, value))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      nullValues = "nothing",
      value = {
        "case.limit-adjusted.v1, until, \"2023-09-03\"",
        "case.flagged.v1, category, 4",
        "case.disclosed.v1, flaws, []",
        "case.disclosed.v1, flaws, nothing",
        "case.limit-adjusted.v1, days, 30.0",
        "enforcement.payment-received.v1, amount, 286400.1",
        "enforcement.payment-received.v1, amount, 0.07",
        "enforcement.payment-received.v1, amount, \"0.01\"",
        "enforcement.payment-received.v1, paymentId, \" 甲 1 \"",
        "enforcement.payment-paid-out.v1, amount, nothing",
        "enforcement.payment-deferred.v1, amount, nothing",
        "petition.assigned.v1, dueOn, nothing"
      })
  void whatThePlainMeaningAllowsIsAccepted(String name, String field, String value)
      throws IOException {
    var type = TYPES.find(name).orElseThrow();

    assertThat(Judge.flawsOfData(type, with(type, field, value))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"EXTENSION, false", "DEDUCTION, true", "SUSPENSION, true"})
  void onlyAnExtensionMustTellItsDays(String kind, boolean accepted) throws IOException {
    var type = TYPES.find("case.limit-adjusted.v1").orElseThrow();
    var data = data(type).put("kind", kind).without("days");

    assertThat(Judge.flawsOfData(type, data).isEmpty()).isEqualTo(accepted);
  }

  private static ObjectNode data(EventType type) throws IOException {
    return (ObjectNode) Judge.json(type.example()).path("data");
  }

  private static ObjectNode with(EventType type, String field, String value) throws IOException {
    var data = data(type);
    if (value == null) {
      data.remove(field);
    } else {
      data.set(field, Judge.json(value));
    }
    return data;
  }

  private static void assertFieldsAreDescribed(JsonNode schema) throws IOException {
    for (var field : schema.path("properties").properties()) {
      var described = field.getValue().path("description").asText();
      if (described.isEmpty()) {
        var definition = field.getValue().path("$ref").asText().replaceFirst(".*#", "");
        described =
            Judge.json(TYPES.definitionsSchema()).at(definition).path("description").asText();
      }

      assertThat(described).as(field.getKey()).containsPattern("\\p{IsHan}");
      assertFieldsAreDescribed(field.getValue());
    }
  }
}
