package io.jiheng.indicators.access;

import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.Ask;
import io.jiheng.indicators.Events;
import io.jiheng.indicators.Topic;
import io.jiheng.pattern.testing.Belongings;
import io.jiheng.pattern.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A court with one of all that the service keeps, under names that give it away. */
final class CourtWithAll {

  private static final String NOWHERE = "00000000-0000-0000-0000-00000000000f";

  private CourtWithAll() {}

  static Belongings entered(String court, String secret) {
    send(court, secret);
    Ask.admin()
        .contentType(ContentType.JSON)
        .body(Map.of("name", secret, "level", "BASIC"))
        .put("/api/v1/courts/" + court)
        .then()
        .statusCode(201);
    limits(court, secret);
    return belongings(
        court,
        secret,
        posted("approver", "/closes", closing(court, secret)).extract().path("close.id"),
        posted("clerk", "/ledger", booking(court, secret)).extract().path("id"),
        posted("clerk", "/rosters", tenure(court, secret)).extract().path("id"),
        letter(court, secret));
  }

  /** The same at places where nothing is. */
  static Belongings nowhere() {
    return belongings("冀9863", "无", NOWHERE, NOWHERE, NOWHERE, "999999999");
  }

  private static Belongings belongings(
      String court, String secret, String close, String entry, String tenure, String letter) {
    return new Belongings(
        Map.of("courts", List.of(court), "sources", List.of("urn:test")),
        List.of(secret),
        Map.of(
            "/api/v1/cases/{caseNumber}", "/api/v1/cases/" + number(court, 1),
            "/api/v1/closes/{id}", "/api/v1/closes/" + close,
            "/api/v1/courts/{code}", "/api/v1/courts/" + court,
            "/api/v1/ledger/{id}", "/api/v1/ledger/" + entry,
            "/api/v1/rosters/{id}", "/api/v1/rosters/" + tenure,
            "/api/v1/dead-letters/{id}", "/api/v1/dead-letters/" + letter),
        Map.of(
            "court",
            court,
            "case",
            number(court, 1),
            "id",
            court + "-letter",
            "source",
            "urn:test"),
        Map.of("court", court));
  }

  private static String number(String court, int number) {
    return "(2023)" + court + "民初" + number + "号";
  }

  /** A closed case, one that has been pending for long, an orphan and a dead letter. */
  private static void send(String court, String secret) {
    var closed = number(court, 1);
    var pending = number(court, 2);
    Topic.send(
        closed,
        Events.filed(court + "-filed", closed, "2023-05-01", secret, secret),
        Events.closed(court + "-closed", closed, "2023-06-10"));
    Topic.send(pending, Events.filed(court + "-pending", pending, "2020-01-06", secret, secret));
    Topic.send(number(court, 3), Events.closed(court + "-orphan", number(court, 3), "2023-06-10"));
    Topic.send(
        number(court, 4),
        Events.filed(court + "-letter", number(court, 4), "2023-02-30", secret, secret));
    eventually(() -> isCounted(court));
  }

  private static void isCounted(String court) {
    value("closed-count", court, "2023-06-30").statusCode(200).body("numerator", equalTo(1));
  }

  private static String letter(String court, String secret) {
    eventually(() -> receipt(court).statusCode(200));
    return String.valueOf(receipt(court).extract().<Integer>path("deadLetters[0].id"));
  }

  private static ValidatableResponse receipt(String court) {
    return Ask.admin()
        .queryParams(Map.of("source", "urn:test", "id", court + "-letter"))
        .get("/api/v1/receipts")
        .then();
  }

  private static void limits(String court, String secret) {
    given()
        .auth()
        .oauth2(TestTokens.of(Set.of(court), "clerk"))
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body(
            List.of(
                Map.of("family", "民初", "procedure", "ORDINARY", "limit", "5m", "basis", secret)))
        .put("/api/v1/courts/{code}/time-limits", court)
        .then()
        .statusCode(200);
    // Until its counters are corrected the court answers 503.
    eventually(() -> isCounted(court));
  }

  private static Map<String, ?> closing(String court, String secret) {
    return Map.of("court", court, "scope", "COURT", "month", "2023-06", "note", secret);
  }

  private static Map<String, ?> booking(String court, String secret) {
    return Map.of(
        "court",
        court,
        "item",
        "press-conferences",
        "day",
        "2023-03-17",
        "numerator",
        1,
        "evidence",
        secret);
  }

  private static Map<String, ?> tenure(String court, String secret) {
    return Map.of("court", court, "judge", "J1", "judgeName", secret, "from", "2023-01-01");
  }

  private static ValidatableResponse posted(String role, String path, Map<String, ?> body) {
    return given()
        .auth()
        .oauth2(TestTokens.of(Set.of("*"), role))
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1" + path)
        .then()
        .statusCode(201);
  }
}
