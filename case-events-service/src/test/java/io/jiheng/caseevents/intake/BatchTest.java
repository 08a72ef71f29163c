package io.jiheng.caseevents.intake;

import static io.jiheng.caseevents.intake.Door.BATCH;
import static io.jiheng.caseevents.intake.Door.EVENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.jiheng.embedded.KafkaTestResource;
import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestKeysResource.class)
@QuarkusTestResource(
    value = KafkaTestResource.class,
    initArgs = @ResourceArg(name = "topics", value = "case-events:4"))
class BatchTest {

  @Test
  void everyEventOfAGoodBatchIsAnsweredInOrder() {
    Door.send(BATCH, "[" + Events.many("good", 3, ",\n") + "]")
        .post(EVENTS)
        .then()
        .statusCode(200)
        .body("accepted", equalTo(3))
        .body("failed", equalTo(0))
        .body("items.index", equalTo(java.util.List.of(0, 1, 2)))
        .body("items.status", everyItem(equalTo("ACCEPTED")));
    assertThat(Topic.recordsWith("\"good-")).hasSize(3);
  }

  @Test
  void oneBadEventOfTenThousandIsToldAndTheOthersAreTaken() {
    var body =
        "["
            + Events.many("ten", 7_000, ",")
            + ","
            + Events.closedOnNoDay("bad")
            + ","
            + Events.many("thousand", 2_999, ",")
            + "]";

    Door.send(BATCH, body)
        .header("Prefer", "return=minimal")
        .post(EVENTS)
        .then()
        .statusCode(207)
        .body("accepted", equalTo(9_999))
        .body("failed", equalTo(1))
        .body("items", hasSize(1))
        .body("items[0].index", equalTo(7_000))
        .body("items[0].id", equalTo("bad"))
        .body("items[0].errors[0].place", equalTo("/data/closedOn"));
    assertThat(Topic.recordsWith("\"ten-")).hasSize(7_000);
    assertThat(Topic.recordsWith("\"thousand-")).hasSize(2_999);
  }

  @Test
  void anAtomicBatchWithOneBadEventLeavesNothing() {
    var body = "[" + Events.many("none", 5, ",") + "," + Events.closedOnNoDay("none-bad") + "]";

    Door.send(BATCH, body)
        .queryParam("mode", "atomic")
        .post(EVENTS)
        .then()
        .statusCode(422)
        .body("code", equalTo("batch-refused-whole"))
        .body("accepted", equalTo(0))
        .body("failed", equalTo(6))
        .body("items", hasSize(1))
        .body("items[0].index", equalTo(5));
    assertThat(Topic.recordsWith("\"none-")).isEmpty();
  }

  @Test
  void aGoodAtomicBatchIsThereForReadersOfCommittedRecords() {
    Door.send(BATCH, "[" + Events.many("whole", 50, ",") + "]")
        .queryParam("mode", "atomic")
        .post(EVENTS)
        .then()
        .statusCode(200)
        .body("accepted", equalTo(50));
    assertThat(Topic.recordsWith("\"whole-")).hasSize(50);
  }

  @Test
  void aBatchOfBadEventsOnlyIsAProblem() {
    Door.send(BATCH, "[" + Events.closedOnNoDay("x") + ",42]")
        .post(EVENTS)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("batch-refused"))
        .body("failed", equalTo(2))
        .body("items[1].errors[0].code", equalTo("wrong-type"));
  }

  @Test
  void brokenJsonBehindGoodEventsTakesNothing() {
    Door.send(BATCH, "[" + Events.closed("before-1") + ",\n{\"id\": }]")
        .post(EVENTS)
        .then()
        .statusCode(400)
        .body("line", equalTo(2));
    assertThat(Topic.recordsWith("before-1")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", " [ ] "})
  void anEmptyBatchIsRefused(String body) {
    Door.send(BATCH, body).post(EVENTS).then().statusCode(422).body("code", equalTo("empty-batch"));
  }

  @Test
  void moreThanTenThousandEventsAreTooMany() {
    Door.send(BATCH, "[" + "1,".repeat(10_000) + "1]")
        .post(EVENTS)
        .then()
        .statusCode(413)
        .body("limit", equalTo(10_000));
  }

  @Test
  void anUnknownModeIsRefused() {
    Door.send(BATCH, "[]")
        .queryParam("mode", "some")
        .header("Accept-Language", "en")
        .post(EVENTS)
        .then()
        .statusCode(400)
        .body("detail", containsString("partial or atomic"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fiftyMegabytesAreTooLargeAnnouncedOrNot(boolean announced) throws Exception {
    var body = new byte[50 << 20];
    java.util.Arrays.fill(body, (byte) ' ');
    var publisher =
        announced
            ? HttpRequest.BodyPublishers.ofByteArray(body)
            : HttpRequest.BodyPublishers.ofInputStream(
                () -> (InputStream) new java.io.ByteArrayInputStream(body));
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + EVENTS))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", BATCH)
            .header("Authorization", "Bearer " + TestTokens.publisher())
            .POST(publisher)
            .build();

    var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("\"limit\":16777216");
  }
}
