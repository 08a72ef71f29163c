package io.jiheng.caseevents;

import static io.restassured.RestAssured.given;

import io.jiheng.embedded.KafkaTestResource;
import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.jiheng.pattern.testing.fuzz.FuzzedRequests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Whatever is sent, it is taken or refused in order. */
@QuarkusTest
@QuarkusTestResource(TestKeysResource.class)
@QuarkusTestResource(
    value = KafkaTestResource.class,
    initArgs = @ResourceArg(name = "topics", value = "case-events:4"))
class FuzzedRequestsTest {

  @Test
  void requests_that_once_found_a_fault_are_answered_in_order() {
    FuzzedRequests.ofThisService().replayCorpus("corpus/case-events.http");
  }

  @Test
  void mutated_requests_are_answered_in_order_and_others_are_afterwards() {
    FuzzedRequests.ofThisService()
        .knowing("type", "io.jiheng.case.filed.v1", "io.jiheng.case.closed.v1")
        .send(2_000);
    given()
        .auth()
        .oauth2(TestTokens.of("viewer"))
        .get("/api/v1/event-types")
        .then()
        .statusCode(200);
  }
}
