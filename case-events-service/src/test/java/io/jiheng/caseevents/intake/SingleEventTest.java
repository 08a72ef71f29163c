package io.jiheng.caseevents.intake;

import static io.jiheng.caseevents.intake.Door.EVENTS;
import static io.jiheng.caseevents.intake.Door.STRUCTURED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import io.jiheng.embedded.KafkaTestResource;
import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestKeysResource.class)
@QuarkusTestResource(
    value = KafkaTestResource.class,
    initArgs = @ResourceArg(name = "topics", value = "case-events:4"))
class SingleEventTest {

  @Test
  void without_tracing_a_record_carries_no_trace_not_even_its_senders() {
    Door.send(STRUCTURED, Events.closed("without-trace-1"))
        .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
        .post(EVENTS)
        .then()
        .statusCode(202);

    assertThat(Topic.recordsWith("without-trace-1").get(0).headers().toArray())
        .extracting(header -> header.key())
        .containsExactly("content-type");
  }

  @Test
  void anEventIsInKafkaAsItCameWhenItIsAccepted() {
    var event = Events.closed("single-1");

    Door.send(STRUCTURED, event)
        .post(EVENTS)
        .then()
        .statusCode(202)
        .body("id", equalTo("single-1"))
        .body("status", equalTo("ACCEPTED"))
        .body("subject", equalTo("(2023)冀0283民初1234号"))
        .body("topic", equalTo("case-events"))
        .body("offset", greaterThanOrEqualTo(0));

    var records = Topic.recordsWith("\"single-1\"");
    assertThat(records).hasSize(1);
    assertThat(records.get(0).key()).isEqualTo("(2023)冀0283民初1234号");
    assertThat(new String(records.get(0).value(), UTF_8)).isEqualTo(event);
    assertThat(new String(records.get(0).headers().lastHeader("content-type").value(), UTF_8))
        .isEqualTo(STRUCTURED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/cloudevents+json; charset=utf-8",
        "Application/CloudEvents+JSON;charset=\"UTF-8\""
      })
  void theContentTypeMayNameItsCharset(String contentType) {
    Door.send(contentType, Events.closed("charset")).post(EVENTS).then().statusCode(202);
  }

  @Test
  void aCaseNumberWrittenOtherwiseIsKeyAndSubjectInItsNormalForm() {
    var event = Events.closed("full-width").replace("(2023)冀0283民初", "（2023） 冀0283民初");

    Door.send(STRUCTURED, event)
        .post(EVENTS)
        .then()
        .statusCode(202)
        .body("subject", equalTo("(2023)冀0283民初1234号"));

    var records = Topic.recordsWith("\"full-width\"");
    assertThat(records.get(0).key()).isEqualTo("(2023)冀0283民初1234号");
    assertThat(new String(records.get(0).value(), UTF_8)).isEqualTo(Events.closed("full-width"));
  }

  @Test
  void aDayThatDoesNotExistIsRefusedWithPlaceAndReason() {
    Door.send(STRUCTURED, Events.closedOnNoDay("bad-day"))
        .header("Accept-Language", "en")
        .post(EVENTS)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("event-refused"))
        .body("id", equalTo("bad-day"))
        .body("errors[0].place", equalTo("/data/closedOn"))
        .body("errors[0].value", equalTo("2023-02-30"))
        .body("errors[0].code", equalTo("wrong-date"))
        .body("errors[0].reason", containsString("must be a date that exists"));
    assertThat(Topic.recordsWith("bad-day")).isEmpty();
  }

  @Test
  void anUnknownTypeAndANumberThatIsNoCaseNumberAreToldInChinese() {
    Door.send(
            STRUCTURED, Events.closed("odd").replace("case.closed", "case.opened").replace("号", ""))
        .post(EVENTS)
        .then()
        .statusCode(422)
        .body("errors.find { it.place == '/type' }.reason", containsString("/api/v1/event-types"))
        .body("errors.find { it.place == '/subject' }.reason", containsString("案号应以"));
  }

  @Test
  void brokenJsonIsToldWithLineAndColumn() {
    Door.send(STRUCTURED, "{\"id\":\"甲\",\n \"source\":oops}")
        .post(EVENTS)
        .then()
        .statusCode(400)
        .body("code", equalTo("malformed-json"))
        .body("line", equalTo(2))
        .body("column", equalTo(11));
  }

  @Test
  void aFieldThatOccursTwiceIsRefused() {
    Door.send(STRUCTURED, Events.closed("a").replace("{\"spec", "{\"id\":\"b\",\"spec"))
        .post(EVENTS)
        .then()
        .statusCode(422)
        .body("errors[0].place", equalTo("/id"))
        .body("errors[0].code", equalTo("duplicate-field"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/json", "application/cloudevents+json; charset=gbk"})
  void anotherFormIsRefusedWithTheListOfForms(String contentType) {
    Door.send(contentType, Events.closed("form"))
        .post(EVENTS)
        .then()
        .statusCode(415)
        .body("supported", hasItem(STRUCTURED));
  }

  @Test
  void onlyPublishersMaySend() {
    Door.as("no-token", STRUCTURED).body("{}").post(EVENTS).then().statusCode(401);
    Door.as(TestTokens.expired("publisher"), STRUCTURED)
        .body("{}")
        .post(EVENTS)
        .then()
        .statusCode(401);
    Door.as(TestTokens.of("viewer"), STRUCTURED).body("{}").post(EVENTS).then().statusCode(403);
    Door.as(TestTokens.of("admin"), STRUCTURED)
        .body(Events.closed("admin").getBytes(UTF_8))
        .post(EVENTS)
        .then()
        .statusCode(202);
  }

  @Test
  void anEventOverAMebibyteIsTooLarge() {
    Door.send(STRUCTURED, " ".repeat(1 << 20) + Events.closed("large"))
        .post(EVENTS)
        .then()
        .statusCode(413)
        .body("limit", equalTo(1 << 20));
  }
}
