package io.jiheng.indicators.close;

import static io.restassured.RestAssured.given;

import io.jiheng.pattern.testing.AsDescribed;
import io.jiheng.pattern.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;

/** What an approver of one court does with its months, in few words. */
final class Approver {

  static final String CLOSES = "/api/v1/closes";

  private final String court;

  private Approver(String court) {
    this.court = court;
  }

  static Approver of(String court) {
    return new Approver(court);
  }

  static RequestSpecification as(Set<String> courts, String... roles) {
    return given()
        .filter(AsDescribed.filter())
        .auth()
        .oauth2(TestTokens.of(courts, roles))
        .contentType(ContentType.JSON);
  }

  RequestSpecification desk() {
    return as(Set.of(court), "approver");
  }

  ValidatableResponse close(String scope, String month) {
    return desk()
        .body(Map.of("court", court, "scope", scope, "month", month, "note", "月报"))
        .post(CLOSES)
        .then();
  }

  /** Closes a month of the court alone. */
  String closed(String month) {
    return close("COURT", month).statusCode(201).extract().path("close.id");
  }

  ValidatableResponse reopen(String id) {
    return desk().body(Map.of("reason", "事件延迟到达")).post(CLOSES + "/" + id + "/reopen").then();
  }

  ValidatableResponse read(String path) {
    return desk().get(CLOSES + "/" + path).then();
  }

  ValidatableResponse verify(String id) {
    return desk().post(CLOSES + "/" + id + "/verification").then();
  }

  ValidatableResponse list(Map<String, ?> parameters) {
    return desk().queryParam("court", court).queryParams(parameters).get(CLOSES).then();
  }
}
