package io.jiheng.indicators.scenarios;

import static io.restassured.RestAssured.given;

import io.jiheng.indicators.scenarios.Written.Entry;
import io.jiheng.indicators.scenarios.Written.Seat;
import io.jiheng.pattern.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The books of a scenario, written in by the clerks of its courts. */
final class BooksOverHttp implements BookKeeper {

  private static final String LEDGER = "/api/v1/ledger";
  private static final String ROSTERS = "/api/v1/rosters";

  private final Map<String, Posted> posted = new HashMap<>();
  private final Map<String, Row> rows = new HashMap<>();

  private record Posted(String court, String id) {}

  private record Row(Seat seat, String id, String tag) {}

  @Override
  public void book(Entry entry) {
    var body = new HashMap<String, Object>();
    body.put("court", entry.court());
    body.put("department", entry.department());
    body.put("item", entry.book());
    body.put("day", entry.day().toString());
    body.put("numerator", entry.numerator());
    body.put("denominator", entry.denominator());
    body.put("evidence", "台账原件");
    body.put("reference", entry.ref());
    String id =
        clerk(entry.court()).body(body).post(LEDGER).then().statusCode(201).extract().path("id");
    posted.put(entry.ref(), new Posted(entry.court(), id));
  }

  @Override
  public void reverse(String ref) {
    var entry = posted.get(ref);
    clerk(entry.court())
        .body(Map.of("reason", "登记有误"))
        .post(LEDGER + "/" + entry.id() + "/reversal")
        .then()
        .statusCode(201);
  }

  @Override
  public void seat(Seat seat) {
    var answer =
        clerk(seat.court()).body(body(seat)).post(ROSTERS).then().statusCode(201).extract();
    rows.put(seat.ref(), new Row(seat, answer.path("id"), answer.header("ETag")));
  }

  @Override
  public void end(String ref, LocalDate last) {
    var row = rows.get(ref);
    var ended = row.seat().endingOn(last);
    var tag =
        clerk(ended.court())
            .header("If-Match", row.tag())
            .body(body(ended))
            .put(ROSTERS + "/" + row.id())
            .then()
            .statusCode(200)
            .extract()
            .header("ETag");
    rows.put(ref, new Row(ended, row.id(), tag));
  }

  @Override
  public void withdraw(String ref) {
    var row = rows.get(ref);
    clerk(row.seat().court())
        .header("If-Match", row.tag())
        .post(ROSTERS + "/" + row.id() + "/withdrawal")
        .then()
        .statusCode(200);
  }

  private static Map<String, Object> body(Seat seat) {
    var body = new HashMap<String, Object>();
    body.put("court", seat.court());
    body.put("judge", seat.seat());
    body.put("department", seat.department());
    body.put("from", seat.from().toString());
    body.put("to", seat.to() == null ? null : seat.to().toString());
    return body;
  }

  private static RequestSpecification clerk(String court) {
    return given()
        .auth()
        .oauth2(TestTokens.of(Set.of(court), "clerk"))
        .contentType(ContentType.JSON);
  }
}
