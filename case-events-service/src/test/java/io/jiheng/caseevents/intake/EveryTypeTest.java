package io.jiheng.caseevents.intake;

import static io.jiheng.caseevents.intake.Door.EVENTS;
import static io.jiheng.caseevents.intake.Door.STRUCTURED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.contract.EventType;
import io.jiheng.contract.EventTypes;
import io.jiheng.embedded.KafkaTestResource;
import io.jiheng.pattern.testing.TestKeysResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestKeysResource.class)
@QuarkusTestResource(
    value = KafkaTestResource.class,
    initArgs = @ResourceArg(name = "topics", value = "case-events:4"))
class EveryTypeTest {

  static Collection<EventType> types() {
    return EventTypes.standard().all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void theExampleOfEveryTypeIsAccepted(EventType type) {
    Door.send(STRUCTURED, type.example())
        .post(EVENTS)
        .then()
        .statusCode(202)
        .body("status", equalTo("ACCEPTED"))
        .body("subject", equalTo(subject(type.example())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "petition.assigned.v1",
        "petition.closed.v1",
        "petition.resolved.v1",
        "matter.delegated.v1",
        "matter.done.v1"
      })
  void whatBelongsToNoCaseHasItsCourtForSubjectAndKey(String type) {
    var id = "court-" + type;

    Door.send(STRUCTURED, about("内2201", id, type))
        .post(EVENTS)
        .then()
        .statusCode(202)
        .body("subject", equalTo("内2201"));

    assertThat(Topic.recordsWith('"' + id + '"'))
        .extracting(record -> record.key())
        .containsExactly("内2201");
  }

  @Test
  void aPetitionAboutACaseLiesWithTheCase() {
    Door.send(STRUCTURED, about("（2022）内2201执9号", "petition-of-case", "petition.assigned.v1"))
        .post(EVENTS)
        .then()
        .statusCode(202);

    assertThat(Topic.recordsWith("\"petition-of-case\""))
        .extracting(record -> record.key())
        .containsExactly("(2022)内2201执9号");
  }

  @Test
  void aCourtIsNoSubjectOfACase() {
    Door.send(STRUCTURED, about("内2201", "no-case", "enforcement.notice-sent.v1"))
        .post(EVENTS)
        .then()
        .statusCode(422)
        .body("errors[0].place", equalTo("/subject"))
        .body("errors[0].code", equalTo("not-a-case-number"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"SX-2023-0118\"|\" \"|/data/adjustmentId|wrong-identifier|编号不能只有空白，也不能含有 NUL 字符",
        "\"days\": 60|\"days\": 0|/data/days|out-of-range|不得小于 1",
        "\"days\": 60|\"days\": 10000|/data/days|out-of-range|不得大于 9999",
        "\"days\": 60,|``|/data/days|missing|缺少必填字段",
        "\"EXTENSION\"|\"PAUSE\"|/data/kind|not-a-choice|只能是 EXTENSION, DEDUCTION, SUSPENSION 之一"
      })
  void whatIsWrongWithAnExtensionIsToldInPlainWords(
      String good, String bad, String place, String code, String reason) {
    var extension = example("case.limit-adjusted.v1").replace(good, bad);

    Door.send(STRUCTURED, extension)
        .post(EVENTS)
        .then()
        .statusCode(422)
        .body("errors.size()", equalTo(1))
        .body("errors[0].place", equalTo(place))
        .body("errors[0].code", equalTo(code))
        .body("errors[0].reason", equalTo(reason));
  }

  private static String about(String subject, String id, String type) {
    var example = example(type);
    return example
        .replace(JsonPath.from(example).getString("id"), id)
        .replace('"' + subject(example) + '"', '"' + subject + '"');
  }

  private static String example(String type) {
    return EventTypes.standard().find(type).orElseThrow().example();
  }

  private static String subject(String event) {
    return JsonPath.from(event).getString("subject");
  }
}
