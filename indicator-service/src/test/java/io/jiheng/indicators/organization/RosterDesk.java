package io.jiheng.indicators.organization;

import static io.restassured.RestAssured.given;

import io.jiheng.pattern.testing.AsDescribed;
import io.jiheng.pattern.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What people do with a roster, in few words. */
final class RosterDesk {

  static final String ROSTERS = "/api/v1/rosters";

  private RosterDesk() {}

  static RequestSpecification as(String court, String role) {
    return given()
        .filter(AsDescribed.filter())
        .auth()
        .oauth2(TestTokens.of(Set.of(court), role))
        .contentType(ContentType.JSON);
  }

  static RequestSpecification clerk(String court) {
    return as(court, "clerk");
  }

  static Map<String, Object> body(String court, String judge, Map<String, ?> instead) {
    var body =
        new HashMap<String, Object>(Map.of("court", court, "judge", judge, "from", "2023-01-01"));
    body.putAll(instead);
    return body;
  }

  static ValidatableResponse enter(String court, String judge, Map<String, ?> instead) {
    return clerk(court).body(body(court, judge, instead)).post(ROSTERS).then();
  }

  static String entered(String court, String judge, Map<String, ?> instead) {
    return enter(court, judge, instead).statusCode(201).extract().path("id");
  }

  static ValidatableResponse change(String court, String id, String tag, Map<String, ?> instead) {
    return clerk(court)
        .header("If-Match", tag)
        .body(body(court, "J1", instead))
        .put(ROSTERS + "/" + id)
        .then();
  }

  static ValidatableResponse withdraw(String court, String id, String tag) {
    var desk = clerk(court);
    return (tag == null ? desk : desk.header("If-Match", tag))
        .post(ROSTERS + "/" + id + "/withdrawal")
        .then();
  }

  static ValidatableResponse list(String court, Map<String, ?> parameters) {
    return clerk(court).queryParam("court", court).queryParams(parameters).get(ROSTERS).then();
  }
}
