package io.jiheng.caseevents.intake;

import static io.jiheng.caseevents.intake.Door.EVENTS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.jiheng.embedded.KafkaTestResource;
import io.jiheng.pattern.testing.TestKeysResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestKeysResource.class)
@QuarkusTestResource(
    value = KafkaTestResource.class,
    initArgs = @ResourceArg(name = "topics", value = "case-events:4"))
class BinaryModeTest {

  private static final String SUBJECT = "(2023)%E5%86%800283%E6%B0%91%E5%88%9D1234%E5%8F%B7";

  @Test
  void an_event_is_put_into_its_envelope() {
    send("binary-1").statusCode(202).body("source", equalTo("urn:court:冀0283:case-system"));

    var record = Topic.recordsWith("\"binary-1\"").get(0);
    assertThat(record.key()).isEqualTo("(2023)冀0283民初1234号");
    assertThat(new String(record.value(), UTF_8))
        .contains("\"type\":\"io.jiheng.case.closed.v1\"")
        .endsWith("\"data\":{\"closedOn\":\"2023-05-20\",\"outcome\":\"JUDGMENT\"}}");
  }

  @Test
  void what_is_missing_is_told() {
    Door.send("application/json", "{}")
        .header("ce-specversion", "1.0")
        .header("ce-type", "io.jiheng.case.cancelled.v1")
        .post(EVENTS)
        .then()
        .statusCode(422)
        .body("errors.place", hasItem("/id"))
        .body("errors.place", hasItem("/subject"));
  }

  /** 刑事审判 and 民事审判 in GBK, half of a character, a NUL in two bytes, a surrogate. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "%D0%CC%CA%C2%C9%F3%C5%D0",
        "%C3%F1%CA%C2%C9%F3%C5%D0",
        "a%E5%86",
        "a%C0%80",
        "a%ED%A0%80",
        "100%",
        "a%4",
        "a%G1b",
        "%u5200"
      })
  void an_id_that_is_not_percent_encoded_utf_8_is_refused_and_nothing_is_published(String id) {
    send(id)
        .statusCode(422)
        .body("code", equalTo("event-refused"))
        .body("errors.size()", equalTo(1))
        .body("errors[0].place", equalTo("/id"))
        .body("errors[0].value", equalTo(id))
        .body("errors[0].code", equalTo("not-utf-8"))
        .body("errors[0].reason", containsString("UTF-8"));
    assertThat(Topic.recordsWith("\uFFFD")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "100%25, 100%",
    "%E5%88%91-1, 刑-1",
    "%e5%88%91-2, 刑-2",
    "'\"quoted %E5%88%91 \\\"3\\\"\"', 'quoted 刑 \"3\"'"
  })
  void an_id_is_decoded_once(String id, String meant) {
    send(id).statusCode(202).body("id", equalTo(meant));
  }

  private static ValidatableResponse send(String id) {
    return Door.send(
            "application/json; charset=UTF-8",
            "{\"closedOn\":\"2023-05-20\",\"outcome\":\"JUDGMENT\"}")
        .header("ce-specversion", "1.0")
        .header("ce-id", id)
        .header("ce-source", "urn:court:%E5%86%800283:case-system")
        .header("ce-type", "io.jiheng.case.closed.v1")
        .header("ce-subject", SUBJECT)
        .header("ce-time", "2023-05-20T10:00:00+08:00")
        .post(EVENTS)
        .then();
  }
}
