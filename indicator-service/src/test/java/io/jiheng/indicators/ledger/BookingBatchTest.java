package io.jiheng.indicators.ledger;

import static java.util.Collections.nCopies;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.jiheng.indicators.OnRealServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BookingBatchTest implements OnRealServers {

  private static final String BATCH = Clerk.LEDGER + "/batch";

  @Test
  void all_entries_of_a_batch_are_booked_and_answered_in_their_order() {
    var clerk = Clerk.of("冀0681");

    bookAll(
            clerk,
            List.of(
                clerk.body(Map.of("reference", "b-1", "numerator", 2)),
                clerk.body(Map.of("reference", "b-2", "numerator", 3, "day", "2023-03-18")),
                clerk.body(Map.of("numerator", 4))))
        .statusCode(201)
        .body("booked", equalTo(3))
        .body("repeated", equalTo(0))
        .body("entries.numerator", equalTo(List.of(2.0f, 3.0f, 4.0f)))
        .body("entries[0].id", notNullValue())
        .body("entries[1].recordedBy", equalTo("test-clerk"));

    clerk.list(Map.of()).body("total", equalTo(3));
  }

  @Test
  void a_batch_said_again_books_only_what_is_new() {
    var clerk = Clerk.of("冀0682");
    var known = clerk.body(Map.of("reference", "b-1"));
    var first =
        bookAll(clerk, List.of(known)).statusCode(201).extract().<String>path("entries[0].id");

    bookAll(clerk, List.of(known))
        .statusCode(200)
        .body("repeated", equalTo(1))
        .body("entries[0].id", equalTo(first));
    bookAll(clerk, List.of(clerk.body(Map.of("reference", "b-2")), known))
        .statusCode(201)
        .body("booked", equalTo(1))
        .body("repeated", equalTo(1))
        .body("entries[1].id", equalTo(first));

    clerk.list(Map.of()).body("total", equalTo(2));
  }

  @Test
  void every_refused_entry_is_named_and_none_is_booked() {
    var clerk = Clerk.of("冀0683");
    var before = clerk.booked(Map.of("reference", "taken"));

    bookAll(
            clerk,
            List.of(
                clerk.body(Map.of("reference", "b-1")),
                clerk.body(Map.of("day", "2999-01-01")),
                clerk.body(Map.of("item", "horse-races")),
                clerk.body(Map.of("reference", "taken", "numerator", 9)),
                clerk.body(Map.of("reference", "b-1", "numerator", 2))))
        .statusCode(422)
        .body("code", equalTo("ledger-batch-refused"))
        .body("refused", equalTo(4))
        .body(
            "refusals.code",
            equalTo(
                List.of(
                    "ledger-day-in-future",
                    "unknown-ledger-item",
                    "ledger-reference-taken",
                    "ledger-reference-twice")))
        .body(
            "refusals.field",
            equalTo(
                List.of(
                    "entries[1].day",
                    "entries[2].item",
                    "entries[3].reference",
                    "entries[4].reference")))
        .body("refusals[0].value", equalTo("2999-01-01"))
        .body("refusals[0].detail", containsString("entries[1].day 的值 2999-01-01 晚于今天"))
        .body("refusals[2].entry", equalTo(before));

    clerk.list(Map.of()).body("total", equalTo(1));
  }

  @Test
  void malformed_members_are_named_with_the_entry_they_stand_in() {
    var clerk = Clerk.of("冀0684");

    bookAll(
            clerk,
            List.of(
                clerk.body(Map.of()),
                clerk.body(Map.of("numerator", -1)),
                clerk.body(Map.of("evidenceLink", "ftp://x", "item", "Press Conferences"))))
        .statusCode(400)
        .body("code", equalTo("constraint-violation"))
        .body(
            "violations.field",
            hasItems("entries[1].numerator", "entries[2].evidenceLink", "entries[2].item"));

    clerk.list(Map.of()).body("total", equalTo(0));
  }

  @Test
  void a_batch_is_neither_empty_nor_without_end() {
    var clerk = Clerk.of("冀0685");

    bookAll(clerk, List.of()).statusCode(400).body("violations[0].field", equalTo("entries"));
    bookAll(clerk, nCopies(501, clerk.body(Map.of())))
        .statusCode(400)
        .body("violations[0].field", equalTo("entries"));
    bookAll(clerk, nCopies(500, clerk.body(Map.of()))).statusCode(201).body("booked", equalTo(500));
  }

  @Test
  void a_batch_with_an_entry_of_anothers_court_is_refused_as_a_whole() {
    var clerk = Clerk.of("冀0686");

    bookAll(clerk, List.of(clerk.body(Map.of()), clerk.body(Map.of("court", "冀0687"))))
        .statusCode(403)
        .body("code", equalTo("court-not-yours"));

    clerk.list(Map.of()).body("total", equalTo(0));
    Clerk.as(Set.of(), "admin")
        .body(
            Map.of("entries", List.of(clerk.body(Map.of("court", "冀0688")), clerk.body(Map.of()))))
        .post(BATCH)
        .then()
        .statusCode(201)
        .body("entries.court", equalTo(List.of("冀0688", "冀0686")));
  }

  @Test
  void only_clerks_and_admins_book_a_batch() {
    var body = Map.of("entries", List.of(Clerk.of("冀0686").body(Map.of())));
    for (var role : new String[] {"viewer", "approver", "treasurer", "publisher"}) {
      Clerk.as(Set.of("冀0686"), role).body(body).post(BATCH).then().statusCode(403);
    }
  }

  private static ValidatableResponse bookAll(Clerk clerk, List<Map<String, Object>> entries) {
    return clerk.desk().body(Map.of("entries", entries)).post(BATCH).then();
  }
}
