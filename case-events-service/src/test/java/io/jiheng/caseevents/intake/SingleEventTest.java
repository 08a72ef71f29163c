package io.jiheng.caseevents.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.jiheng.embedded.KafkaTestResource;
import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestKeysResource.class)
@QuarkusTestResource(
    value = KafkaTestResource.class,
    initArgs = @ResourceArg(name = "topics", value = "case-events:4"))
class SingleEventTest {

  private static final String STRUCTURED = "application/cloudevents+json";

  @Test
  void anEventIsInKafkaAsItCameWhenItIsAccepted() {
    var event = Events.closed("single-1");

    publisher(STRUCTURED)
        .body(event.getBytes(UTF_8))
        .post("/api/v1/events")
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

  private static RequestSpecification publisher(String contentType) {
    return given()
        .auth()
        .oauth2(TestTokens.of("publisher"))
        .config(
            io.restassured.RestAssured.config()
                .encoderConfig(
                    io.restassured.config.EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .header("Content-Type", contentType);
  }
}
