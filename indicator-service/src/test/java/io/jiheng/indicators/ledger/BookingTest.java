package io.jiheng.indicators.ledger;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.OnRealServers;
import io.jiheng.pattern.testing.ProblemTexts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BookingTest implements OnRealServers {

  private static final Clerk CLERK = Clerk.of("冀0601");

  @Test
  void whatIsBookedIsAnsweredAndCanBeReadAgain() {
    var place =
        CLERK
            .book(
                Map.of(
                    "item",
                    "party-satisfaction",
                    "department",
                    " 立案庭 ",
                    "period",
                    Map.of("from", "2023-01-01", "to", "2023-03-31"),
                    "numerator",
                    182,
                    "denominator",
                    200,
                    "evidenceLink",
                    "https://oa.example.cn/survey?q=1"))
            .statusCode(201)
            .header("Location", containsString("/api/v1/ledger/"))
            .extract()
            .header("Location");

    CLERK
        .read(place.substring(place.lastIndexOf('/') + 1))
        .statusCode(200)
        .body("court", equalTo("冀0601"))
        .body("department", equalTo("立案庭"))
        .body("item", equalTo("party-satisfaction"))
        .body("day", equalTo("2023-03-17"))
        .body("period.from", equalTo("2023-01-01"))
        .body("period.to", equalTo("2023-03-31"))
        .body("numerator", equalTo(182.00f))
        .body("denominator", equalTo(200.00f))
        .body("evidence", equalTo("新闻发布会签到表"))
        .body("evidenceLink", equalTo("https://oa.example.cn/survey?q=1"))
        .body("reverses", nullValue())
        .body("reversedBy", nullValue())
        .body("recordedBy", equalTo("test-clerk"))
        .body("recordedAt", notNullValue());
  }

  @Test
  void theSameReferenceWithTheSameBodyAnswersTheFirstEntry() {
    var wanted = Map.of("reference", "2023-0007");
    var first = CLERK.book(wanted).statusCode(201).extract().asString();

    CLERK
        .book(Map.of("reference", "2023-0007", "numerator", "1.00"))
        .statusCode(200)
        .header("Location", containsString("/api/v1/ledger/"))
        .body(equalTo(first));
  }

  @Test
  void theSameReferenceWithAnotherBodyIsRefusedAndTheEntryNamed() {
    var first = CLERK.booked(Map.of("reference", "2023-0008"));

    CLERK
        .book(Map.of("reference", "2023-0008", "numerator", 2))
        .statusCode(409)
        .body("code", equalTo("ledger-reference-taken"))
        .body("value", equalTo("2023-0008"))
        .body("entry", equalTo(first));
    Clerk.of("冀0602").book(Map.of("reference", "2023-0008", "numerator", 2)).statusCode(201);
  }

  @ParameterizedTest(name = "{0} {1}={2}: {3}")
  @CsvSource({
    "press-conferences, item, horse-races, unknown-ledger-item",
    "press-conferences, day, 2999-01-01, ledger-day-in-future",
    "press-conferences, day, 1999-12-31, ledger-day-too-early",
    "press-conferences, numerator, 1.5, ledger-amount-not-whole",
    "press-conferences, denominator, 2, ledger-denominator-unwanted",
    "command-centre, denominator, 1, ledger-denominator-unwanted",
    "command-centre, numerator, 2, ledger-neither-done-nor-not",
    "command-centre, numerator, 0.5, ledger-neither-done-nor-not",
    "relief-paid, denominator, , ledger-denominator-missing",
    "party-satisfaction, denominator, , ledger-denominator-missing",
    "party-satisfaction, denominator, 0, ledger-sample-empty",
    "party-satisfaction, denominator, 1.5, ledger-amount-not-whole",
    "party-satisfaction, numerator, 3, ledger-more-than-sample"
  })
  void whatTheItemDoesNotTakeIsRefusedWithFieldAndValue(
      String item, String field, String value, String code) {
    var instead = new HashMap<String, Object>(Map.of("item", item));
    if (Set.of("relief-paid", "party-satisfaction").contains(item)) {
      instead.put("denominator", 2);
    }
    instead.put(field, value);

    var refused =
        CLERK
            .book(instead)
            .statusCode(422)
            .body("code", equalTo(code))
            .body("field", equalTo(field));
    if (value != null) {
      refused.body("value", containsString(value)).body("detail", containsString(value));
    }
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsRefused() {
    CLERK
        .book(Map.of("period", Map.of("from", "2023-03-31", "to", "2023-01-01")))
        .statusCode(422)
        .body("code", equalTo("ledger-period-backwards"))
        .body("field", equalTo("period.from"))
        .body("value", equalTo("2023-03-31"));
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "item, Press Conferences, 不是台账项目代码",
    "numerator, -1, 数额不得为负",
    "numerator, 0.005, 小数至多 2 位",
    "denominator, 12345678901234, 整数至多 13 位",
    "evidenceLink, javascript:alert(1), 不是网址",
    "evidenceLink, https://, 不是网址",
    "reference, -7, 不能作编号"
  })
  void aMalformedMemberIsNamedWithItsValueAndTheReason(String field, String value, String reason) {
    CLERK
        .book(Map.of(field, value))
        .statusCode(400)
        .body("code", equalTo("constraint-violation"))
        .body("violations.size()", equalTo(1))
        .body("violations[0].field", equalTo(field))
        .body("violations[0].message", allOf(containsString(value), containsString(reason)));
  }

  @Test
  void theReasonIsToldInEnglishWhereThatIsAskedFor() {
    CLERK
        .desk()
        .header("Accept-Language", "en")
        .body(CLERK.body(Map.of("evidenceLink", "ftp://x")))
        .post(Clerk.LEDGER)
        .then()
        .statusCode(400)
        .body("violations[0].message", containsString("\"ftp://x\" is no address"));
  }

  @Test
  void everythingThatIsMissingIsNamedAtOnce() {
    CLERK
        .desk()
        .body(Map.of("period", Map.of("from", "2023-01-01"), "department", "民".repeat(2001)))
        .post(Clerk.LEDGER)
        .then()
        .statusCode(400)
        .body(
            "violations.field",
            hasItems("court", "item", "day", "numerator", "evidence", "period.to", "department"));
  }

  @Test
  void aCourtMustHaveACodeAndBeTheClerksOwn() {
    CLERK
        .book(Map.of("court", "0601"))
        .statusCode(400)
        .body("code", equalTo("invalid-court-code"))
        .body("court", equalTo("0601"));
    CLERK.book(Map.of("court", "冀0602")).statusCode(403).body("code", equalTo("court-not-yours"));
  }

  @Test
  void onlyClerksAndAdminsBook() {
    for (var role : new String[] {"viewer", "approver", "treasurer", "publisher"}) {
      Clerk.as(Set.of("冀0601"), role)
          .body(CLERK.body(Map.of()))
          .post(Clerk.LEDGER)
          .then()
          .statusCode(403);
    }
    Clerk.as(Set.of(), "admin")
        .body(CLERK.body(Map.of()))
        .post(Clerk.LEDGER)
        .then()
        .statusCode(201);
  }

  @Test
  void whatCanBeBookedIsListedWithItsKindAndWhereItComesFrom() {
    Clerk.as(Set.of("冀0601"), "viewer")
        .get("/api/v1/ledger-items")
        .then()
        .statusCode(200)
        .body("size()", equalTo(29))
        .body("find { it.code == 'party-satisfaction' }.name", equalTo("当事人满意度"))
        .body("find { it.code == 'party-satisfaction' }.kind", equalTo("SURVEY"))
        .body("find { it.code == 'party-satisfaction' }.unit", equalTo("人"))
        .body("find { it.code == 'party-satisfaction' }.document", equalTo("001"))
        .body("find { it.code == 'party-satisfaction' }.number", endsWith("（六）"));
    Clerk.as(Set.of("冀0601"), "publisher").get("/api/v1/ledger-items").then().statusCode(403);
  }

  @Test
  void everyReasonHasItsTexts() {
    ProblemTexts.assertSaid(
        Arrays.stream(BookingRefusal.Reason.values()).map(BookingRefusal.Reason::code).toList());
    ProblemTexts.assertSameInBothLanguages("ValidationMessages");
  }
}
