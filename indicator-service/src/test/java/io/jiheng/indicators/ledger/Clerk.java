package io.jiheng.indicators.ledger;

import static io.restassured.RestAssured.given;

import io.jiheng.pattern.testing.AsDescribed;
import io.jiheng.pattern.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a clerk of one court does with its ledger, in few words. */
final class Clerk {

  static final String LEDGER = "/api/v1/ledger";

  private final String court;

  private Clerk(String court) {
    this.court = court;
  }

  static Clerk of(String court) {
    return new Clerk(court);
  }

  static RequestSpecification as(Set<String> courts, String... roles) {
    return given()
        .filter(AsDescribed.filter())
        .auth()
        .oauth2(TestTokens.of(courts, roles))
        .contentType(ContentType.JSON);
  }

  RequestSpecification desk() {
    return as(Set.of(court), "clerk");
  }

  /** One press conference, with these members instead; a null takes a member away. */
  Map<String, Object> body(Map<String, ?> instead) {
    var body =
        new HashMap<String, Object>(
            Map.of(
                "court",
                court,
                "item",
                "press-conferences",
                "day",
                "2023-03-17",
                "numerator",
                1,
                "evidence",
                "新闻发布会签到表"));
    body.putAll(instead);
    body.values().removeIf(value -> value == null);
    return body;
  }

  ValidatableResponse book(Map<String, ?> instead) {
    return desk().body(body(instead)).post(LEDGER).then();
  }

  String booked(Map<String, ?> instead) {
    return book(instead).statusCode(201).extract().path("id");
  }

  ValidatableResponse reverse(String id) {
    return desk().body(Map.of("reason", "录入有误")).post(LEDGER + "/" + id + "/reversal").then();
  }

  ValidatableResponse read(String id) {
    return desk().get(LEDGER + "/" + id).then();
  }

  ValidatableResponse list(Map<String, ?> parameters) {
    return desk().queryParam("court", court).queryParams(parameters).get(LEDGER).then();
  }
}
