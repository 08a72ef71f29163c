package io.jiheng.indicators.bruteforce;

import static io.jiheng.indicators.Ask.admin;

import io.jiheng.indicators.bruteforce.AnyBooks.Entry;
import io.jiheng.indicators.bruteforce.AnyBooks.Seat;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Random books, written in over HTTP: at first some of it, and then all with its corrections. */
final class BooksAtTheDoor {

  private static final String LEDGER = "/api/v1/ledger";
  private static final String ROSTERS = "/api/v1/rosters";

  private final AnyBooks books;
  private final List<String> booked = new ArrayList<>();
  private final List<Row> mistakes = new ArrayList<>();

  /** A row of the roster as it was answered. */
  private record Row(String id, String tag) {}

  BooksAtTheDoor(AnyBooks books) {
    this.books = books;
  }

  void writeAtFirst() {
    books.atFirst().entries().forEach(this::book);
    books.atFirst().seats().forEach(seat -> mistakes.add(enter(seat, false)));
  }

  void writeTheRest() {
    for (var mistake : mistakes) {
      post(ROSTERS + "/" + mistake.id() + "/withdrawal", mistake.tag(), Map.of()).statusCode(200);
    }
    for (int i = 0; i < books.entries().size(); i++) {
      var entry = books.entries().get(i);
      if (i >= booked.size()) {
        book(entry);
      }
      if (entry.takenBack()) {
        var reversal = LEDGER + "/" + booked.get(i) + "/reversal";
        post(reversal, "*", Map.of("reason", "登记有误")).statusCode(201);
      }
    }
    // Of most it is told afterwards that they have left.
    for (int i = 0; i < books.seats().size(); i++) {
      var seat = books.seats().get(i);
      var isToldAfterwards = seat.to().isPresent() && i % 3 != 0;
      var row = enter(seat, isToldAfterwards);
      if (isToldAfterwards) {
        desk(row.tag())
            .body(body(seat, false))
            .put(ROSTERS + "/" + row.id())
            .then()
            .statusCode(200);
      }
    }
  }

  /** Every third says the same again, as who got no answer does. */
  private void book(Entry entry) {
    var body = new HashMap<String, Object>();
    body.put("court", entry.court());
    body.put("department", entry.department().orElse(null));
    body.put("item", entry.item());
    body.put("day", entry.day().toString());
    entry
        .days()
        .ifPresent(
            days ->
                body.put(
                    "period",
                    Map.of(
                        "from", entry.day().minusDays(days).toString(),
                        "to", entry.day().toString())));
    body.put("numerator", entry.numerator());
    body.put("denominator", entry.denominator().orElse(null));
    body.put("evidence", "台账原件");
    body.put("reference", "按手工-" + booked.size());
    String id = post(LEDGER, "*", body).statusCode(201).extract().path("id");
    if (booked.size() % 3 == 0) {
      post(LEDGER, "*", body).statusCode(200);
    }
    booked.add(id);
  }

  private static Row enter(Seat seat, boolean withoutEnd) {
    var answer = post(ROSTERS, "*", body(seat, withoutEnd)).statusCode(201).extract();
    return new Row(answer.path("id"), answer.header("ETag"));
  }

  private static Map<String, Object> body(Seat seat, boolean withoutEnd) {
    var body = new HashMap<String, Object>();
    body.put("court", seat.court());
    body.put("judge", seat.judge());
    body.put("department", seat.department().orElse(null));
    body.put("from", seat.from().toString());
    body.put("to", withoutEnd ? null : seat.to().map(Object::toString).orElse(null));
    return body;
  }

  private static ValidatableResponse post(String path, String tag, Map<String, Object> body) {
    return desk(tag).body(body).post(path).then();
  }

  private static RequestSpecification desk(String tag) {
    return admin().header("If-Match", tag).contentType(ContentType.JSON);
  }
}
