package io.jiheng.indicators;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.jiheng.pattern.testing.AsDescribed;
import io.jiheng.pattern.testing.TestTokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import org.awaitility.core.ThrowingRunnable;

/** Questions that many tests ask of the service. */
public final class Ask {

  private Ask() {}

  public static RequestSpecification admin() {
    return given().filter(AsDescribed.filter()).auth().oauth2(TestTokens.of("admin"));
  }

  /** A value of a court, answered with 200. */
  public static ValidatableResponse value(String code, String court, String asOf) {
    return value(code, court, asOf, Map.of()).statusCode(200);
  }

  /** A value with further parameters, whatever the status. */
  public static ValidatableResponse value(
      String code, String court, String asOf, Map<String, ?> more) {
    return admin()
        .queryParams(Map.of("court", court, "asOf", asOf))
        .queryParams(more)
        .get("/api/v1/indicators/" + code + "/value")
        .then();
  }

  /** What an assertion says will hold soon: events travel. */
  public static void eventually(ThrowingRunnable assertion) {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(assertion);
  }

  /** Waits out the quarter of a second for which values may be told of an earlier moment. */
  public static void untilNoSnapshotIsOlder() {
    await().pollDelay(Duration.ofMillis(300)).until(() -> true);
  }
}
