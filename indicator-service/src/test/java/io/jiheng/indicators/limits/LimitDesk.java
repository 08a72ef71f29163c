package io.jiheng.indicators.limits;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.Ask;
import io.jiheng.indicators.Events;
import io.jiheng.indicators.Topic;
import io.jiheng.pattern.testing.AsDescribed;
import io.jiheng.pattern.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people do with tables of limits and calendars, in few words. */
final class LimitDesk {

  private static final String TABLE = "/api/v1/courts/{code}/time-limits";
  private static final String YEAR = "/api/v1/holidays/{year}";
  private static final String ANY = "*";
  private static final String DAY = "2023-12-31";

  private LimitDesk() {}

  static RequestSpecification clerk(String court) {
    return given()
        .filter(AsDescribed.filter())
        .auth()
        .oauth2(TestTokens.of(Set.of(court), "clerk"));
  }

  static Map<String, String> row(String family, String procedure, String limit) {
    return Map.of("family", family, "procedure", procedure, "limit", limit, "basis", "本院办法");
  }

  static ValidatableResponse put(String court, List<?> rows) {
    return put(court, rows, ANY);
  }

  /** The same under the ETag of the table that it is based on. */
  static ValidatableResponse put(String court, List<?> rows, String tag) {
    return clerk(court)
        .contentType(ContentType.JSON)
        .body(rows)
        .header("If-Match", tag)
        .put(TABLE, court)
        .then();
  }

  static ValidatableResponse putCsv(String court, String csv) {
    return put(clerk(court).contentType("text/csv; charset=UTF-8").body(csv), court);
  }

  static ValidatableResponse put(RequestSpecification desk, String court) {
    return desk.header("If-Match", ANY).put(TABLE, court).then();
  }

  static ValidatableResponse get(String court) {
    return clerk(court).get(TABLE, court).then();
  }

  static ValidatableResponse delete(String court) {
    return delete(court, ANY);
  }

  static ValidatableResponse delete(String court, String tag) {
    return clerk(court).header("If-Match", tag).delete(TABLE, court).then();
  }

  static ValidatableResponse changes(String court, Map<String, ?> page) {
    return clerk(court).queryParams(page).get(TABLE + "/changes", court).then();
  }

  static ValidatableResponse putYear(int year, Object body) {
    return putYear(year, body, ANY);
  }

  static ValidatableResponse putYear(int year, Object body, String tag) {
    return admin()
        .contentType(ContentType.JSON)
        .body(body)
        .header("If-Match", tag)
        .put(YEAR, year)
        .then();
  }

  static ValidatableResponse getYear(int year) {
    return admin().get(YEAR, year).then();
  }

  static ValidatableResponse deleteYear(int year) {
    return deleteYear(year, ANY);
  }

  static ValidatableResponse deleteYear(int year, String tag) {
    return admin().header("If-Match", tag).delete(YEAR, year).then();
  }

  static ValidatableResponse yearChanges(int year) {
    return admin().get(YEAR + "/changes", year).then();
  }

  /** Sends a civil case of a court that is closed. */
  static void close(String court, int serial, String filed, String closed) {
    var subject = "(2023)" + court + "民初" + serial + "号";
    Topic.send(
        subject,
        Events.filed(court + "f" + serial, subject, filed),
        Events.closed(court + "c" + serial, subject, closed));
  }

  /** Sends a civil case of a court that is pending. */
  static void file(String court, int serial, String filed) {
    var subject = "(2023)" + court + "民初" + serial + "号";
    Topic.send(subject, Events.filed(court + "f" + serial, subject, filed));
  }

  /** How many cases a court closed inside the limit, and how many in all, comes to be this. */
  static void inLimit(String court, int closedInLimit, int closed) {
    eventually(
        () ->
            Ask.value("closed-in-limit", court, DAY, Map.of())
                .statusCode(200)
                .body("numerator", equalTo(closedInLimit))
                .body("denominator", equalTo(closed)));
  }

  static void noDrift(String court) {
    admin()
        .queryParam("court", court)
        .post("/api/v1/recount")
        .then()
        .statusCode(200)
        .body("cellsDiffering", equalTo(0));
  }

  static void dueOn(String court, String day) {
    eventually(
        () ->
            admin()
                .queryParam("court", court)
                .get("/api/v1/time-limits")
                .then()
                .statusCode(200)
                .body("items[0].dueOn", equalTo(day)));
  }
}
