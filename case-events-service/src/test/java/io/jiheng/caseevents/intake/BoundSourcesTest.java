package io.jiheng.caseevents.intake;

import static io.jiheng.caseevents.intake.Door.EVENTS;
import static io.jiheng.caseevents.intake.Door.STRUCTURED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.embedded.KafkaTestResource;
import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where sources are bound the door takes no event that would be put aside behind it. */
@QuarkusTest
@TestProfile(BoundSourcesTest.Bound.class)
@QuarkusTestResource(TestKeysResource.class)
@QuarkusTestResource(
    value = KafkaTestResource.class,
    initArgs = @ResourceArg(name = "topics", value = "case-events:4"))
class BoundSourcesTest {

  /** With one source of one court, and one of another. */
  public static final class Bound implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "jiheng.publishers.sources",
          "urn:court:冀0283:case-system=冀0283,urn:court:冀0284:case-system=冀0284");
    }
  }

  @Test
  void whatever_a_token_says_only_bound_sources_speak_for_their_courts() {
    for (var token : new String[] {TestTokens.publisher(), TestTokens.of("admin")}) {
      send(token, Events.closed("bound")).statusCode(202);
      send(token, Events.closed("bound").replace("urn:court:冀0283", "urn:court:冀0284"))
          .statusCode(403)
          .body("code", equalTo("foreign-court"))
          .body("court", equalTo("冀0283"))
          .body("errors[0].reason", containsString("没有登记"));
      send(token, Events.closed("bound").replace("urn:court:冀0283", "urn:elsewhere"))
          .statusCode(403)
          .body("code", equalTo("foreign-source"))
          .body("source", equalTo("urn:elsewhere:case-system"))
          .body("errors[0].reason", containsString("没有登记"));
    }
  }

  private static ValidatableResponse send(String token, String event) {
    return Door.as(token, STRUCTURED).body(event.getBytes(UTF_8)).post(EVENTS).then();
  }
}
