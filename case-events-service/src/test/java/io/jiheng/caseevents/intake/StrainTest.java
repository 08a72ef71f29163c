package io.jiheng.caseevents.intake;

import static io.jiheng.caseevents.intake.Door.BATCH;
import static io.jiheng.caseevents.intake.Door.EVENTS;
import static io.jiheng.caseevents.intake.Door.NDJSON;
import static io.jiheng.caseevents.intake.Door.STRUCTURED;
import static io.jiheng.pattern.testing.ManagementPort.givenManagement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.jiheng.pattern.testing.OpenRequest;
import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What the door answers when there is too much to do, or nowhere to put it. */
@QuarkusTest
@TestProfile(StrainTest.LittleRoom.class)
@QuarkusTestResource(value = TestKeysResource.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = OwnBroker.class, restrictToAnnotatedClass = true)
class StrainTest {

  /** One request and one stream at a time, and little patience with Kafka. */
  public static final class LittleRoom implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "jiheng.intake.requests-in-hand", "1",
          "jiheng.intake.streams-in-hand", "1",
          "jiheng.publication.patience", "1S",
          "jiheng.publication.request-timeout", "1S",
          "jiheng.publication.delivery-timeout", "2S");
    }
  }

  @Test
  void a_stream_that_waits_for_its_sender_keeps_its_place_from_streams_only() throws Exception {
    try (var stream = OpenRequest.chunked(EVENTS, NDJSON, TestTokens.publisher())) {
      stream.sendChunk(Events.closed("in-hand") + "\n");
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> Topic.recordsWith("in-hand").size() == 1);

      overload(Door.send(NDJSON, Events.closed("too-many")).post(EVENTS));
      Door.send(STRUCTURED, Events.closed("beside-it")).post(EVENTS).then().statusCode(202);

      stream.endChunks();
      assertThat(stream.statusLine()).contains(" 200 ");
    }
    assertThat(Topic.recordsWith("too-many")).isEmpty();
    Door.send(NDJSON, Events.closed("room-again")).post(EVENTS).then().statusCode(200);
  }

  @Test
  void whileKafkaIsOutOfReachNothingCountsAsAcceptedAndAfterwardsAllIsWell() {
    Door.send(STRUCTURED, Events.closed("before")).post(EVENTS).then().statusCode(202);
    givenManagement().get("/q/health/ready").then().statusCode(200);
    OwnBroker.stopBroker();

    var waiting =
        CompletableFuture.runAsync(
            () -> Door.send(STRUCTURED, Events.closed("waiting")).post(EVENTS));
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> overload(Door.send(BATCH, "[]").post(EVENTS)));
    waiting.join();
    Door.send(STRUCTURED, Events.closed("meanwhile"))
        .post(EVENTS)
        .then()
        .statusCode(503)
        .header("Retry-After", "2")
        .body("code", equalTo("kafka-out-of-reach"));
    Door.send(BATCH, "[" + Events.many("meanwhile", 3, ",") + ",{}]")
        .post(EVENTS)
        .then()
        .statusCode(503)
        .header("Retry-After", "2")
        .body("items", hasSize(4))
        .body("items[0].status", equalTo("UNAVAILABLE"))
        .body("items[3].status", equalTo("REFUSED"));
    Door.send(BATCH, "[" + Events.many("meanwhile", 3, ",") + "]")
        .queryParam("mode", "atomic")
        .post(EVENTS)
        .then()
        .statusCode(503);
    Door.send(NDJSON, Events.many("meanwhile", 3, "\n"))
        .post(EVENTS)
        .then()
        .statusCode(503)
        .body("items.status", everyItem(equalTo("UNAVAILABLE")));
    givenManagement().get("/q/health/ready").then().statusCode(503);

    OwnBroker.startAgain();
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> givenManagement().get("/q/health/ready").statusCode() == 200);
    Door.send(STRUCTURED, Events.closed("after")).post(EVENTS).then().statusCode(202);
    Door.send(BATCH, "[" + Events.many("after-atomic", 3, ",") + "]")
        .queryParam("mode", "atomic")
        .post(EVENTS)
        .then()
        .statusCode(200);
    assertThat(Topic.recordsWith("\"after")).hasSize(4);
  }

  private static void overload(Response answer) {
    answer.then().statusCode(429).header("Retry-After", "2").body("code", equalTo("overload"));
  }
}
