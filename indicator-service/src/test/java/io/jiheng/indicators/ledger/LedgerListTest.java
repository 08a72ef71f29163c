package io.jiheng.indicators.ledger;

import static io.jiheng.indicators.Ask.admin;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.OnRealServers;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LedgerListTest implements OnRealServers {

  private static final Clerk CLERK = Clerk.of("冀0621");

  /** The references make them the same four entries however often they are booked. */
  @BeforeEach
  void fourEntries() {
    book("a", Map.of("day", "2023-01-10", "department", "研究室", "numerator", 1));
    book("b", Map.of("day", "2023-02-10", "department", "办公室", "numerator", 3));
    book("c", Map.of("day", "2023-03-10", "department", "研究室", "numerator", 2));
    book("d", Map.of("day", "2023-04-10", "item", "media-articles", "numerator", 9));
  }

  @Test
  void entriesAreListedTheLatestDayFirst() {
    CLERK
        .list(Map.of())
        .statusCode(200)
        .body("items.reference", equalTo(List.of("d", "c", "b", "a")))
        .body("total", equalTo(4));
  }

  @ParameterizedTest(name = "sort={0}")
  @CsvSource({
    "day, abcd",
    "-day, dcba",
    "numerator, acbd",
    "-numerator, dbca",
    "recorded, abcd",
    "item, dabc",
    "-item, cbad"
  })
  void entriesAreListedInTheOrderAskedFor(String sort, String references) {
    CLERK.list(Map.of("sort", sort)).body("items.reference.join('')", equalTo(references));
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "item, media-articles, d",
    "department, 研究室, ac",
    "from, 2023-02-10, bcd",
    "to, 2023-02-10, ab"
  })
  void theListIsNarrowed(String parameter, String value, String references) {
    CLERK
        .list(Map.of("sort", "day", parameter, value))
        .body("items.reference.join('')", equalTo(references))
        .body("total", equalTo(references.length()));
  }

  @Test
  void theListComesInPages() {
    CLERK
        .list(Map.of("sort", "day", "page", 1, "size", 3))
        .body("items.reference", equalTo(List.of("d")))
        .body("page", equalTo(1))
        .body("size", equalTo(3))
        .body("total", equalTo(4))
        .header("Link", containsString("rel=\"prev\""));
    CLERK
        .list(Map.of("page", Integer.MAX_VALUE, "size", 500))
        .statusCode(200)
        .body("items", equalTo(List.of()))
        .body("total", equalTo(4));
  }

  @Test
  void aSubtreeListsTheCourtsBelowAndACourtDoesNot() {
    name("冀06", null);
    name("冀0631", "冀06");
    Clerk.of("冀06").book(Map.of("reference", "above"));
    Clerk.of("冀0631").book(Map.of("reference", "below"));
    var viewer = Set.of("冀06");

    Clerk.as(viewer, "viewer")
        .queryParams(Map.of("court", "冀06", "scope", "SUBTREE"))
        .get(Clerk.LEDGER)
        .then()
        .statusCode(200)
        .body("total", equalTo(2))
        .body("items.reference", hasItem("below"));
    Clerk.as(viewer, "viewer")
        .queryParam("court", "冀06")
        .get(Clerk.LEDGER)
        .then()
        .body("items.reference", equalTo(List.of("above")));
    Clerk.as(viewer, "viewer")
        .queryParam("court", "冀0631")
        .get(Clerk.LEDGER)
        .then()
        .statusCode(200);
  }

  @Test
  void onlyThoseWhoMaySeeTheCourtSeeItsLedger() {
    var id = Clerk.of("冀0623").booked(Map.of());

    Clerk.as(Set.of("冀0622"), "viewer")
        .queryParam("court", "冀0623")
        .get(Clerk.LEDGER)
        .then()
        .statusCode(403)
        .body("code", equalTo("court-not-yours"));
    Clerk.as(Set.of("冀0622"), "viewer").get(Clerk.LEDGER + "/" + id).then().statusCode(404);
    Clerk.as(Set.of("冀0623"), "publisher")
        .queryParam("court", "冀0623")
        .get(Clerk.LEDGER)
        .then()
        .statusCode(403);
  }

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource({
    "sort, colour, unknown-sort",
    "item, horse-races, unknown-ledger-item",
    "from, 2023-02-30, invalid-date",
    "court, 0621, invalid-court-code",
    "size, 501, constraint-violation"
  })
  void aWrongParameterIsNamed(String parameter, String value, String code) {
    var parameters = new HashMap<String, Object>(Map.of("court", "冀0621"));
    parameters.put(parameter, value);
    admin()
        .queryParams(parameters)
        .get(Clerk.LEDGER)
        .then()
        .statusCode(400)
        .body("code", equalTo(code));
  }

  @Test
  void aSpanBackwardsOrNoCourtAtAllIsRefused() {
    CLERK
        .list(Map.of("from", "2023-02-01", "to", "2023-01-01"))
        .statusCode(400)
        .body("code", equalTo("span-backwards"))
        .body("from", equalTo("2023-02-01"));
    admin().get(Clerk.LEDGER).then().statusCode(400).body("violations[0].field", equalTo("court"));
    CLERK.list(Map.of("department", "民\u0000庭")).statusCode(400);
  }

  private static void book(String reference, Map<String, ?> instead) {
    var body = new HashMap<String, Object>(instead);
    body.put("reference", reference);
    CLERK.book(body).body("reversedBy", nullValue());
  }

  private static void name(String code, String parent) {
    var body = new HashMap<String, Object>(Map.of("name", code + "法院", "level", "BASIC"));
    body.put("parent", parent);
    admin().contentType("application/json").body(body).put("/api/v1/courts/" + code).then();
  }
}
