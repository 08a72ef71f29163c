package io.jiheng.caseevents.intake;

import static io.restassured.RestAssured.given;

import io.jiheng.pattern.testing.AsDescribed;
import io.jiheng.pattern.testing.TestTokens;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** Requests as the case systems of the courts send them. */
final class Door {

  static final String EVENTS = "/api/v1/events";
  static final String STRUCTURED = "application/cloudevents+json";
  static final String BATCH = "application/cloudevents-batch+json";
  static final String NDJSON = "application/x-ndjson";

  private Door() {}

  /** A request of a publisher with that body, its content type exactly as given. */
  static RequestSpecification send(String contentType, String body) {
    return as(TestTokens.publisher(), contentType).body(body.getBytes(StandardCharsets.UTF_8));
  }

  static RequestSpecification as(String token, String contentType) {
    var asGiven =
        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
    return given()
        .filter(AsDescribed.filter())
        .config(RestAssured.config().encoderConfig(asGiven))
        .auth()
        .oauth2(token)
        .header("Content-Type", contentType);
  }
}
