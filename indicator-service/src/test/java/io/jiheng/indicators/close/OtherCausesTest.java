package io.jiheng.indicators.close;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.measures.Rules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What else than cases makes a closed value another one. */
@QuarkusTest
class OtherCausesTest implements OnRealServers {

  @Test
  void aLedgerEntryThatCameLateIsFoundInTheLedger() {
    var court = "冀2431";
    June.counted(court);
    var id = Approver.of(court).closed("2023-06");

    write(
        court,
        "/api/v1/ledger",
        Map.of("item", "press-conferences", "day", "2023-06-15", "numerator", 2, "evidence", "补登"));

    var entries =
        adjusted(court, id, "press-conferences")
            .body("adjustment.closed.numerator", equalTo(0))
            .body("adjustment.now.numerator", equalTo(2))
            .body("adjustment.byRecords.numerator", equalTo(2))
            .body("adjustment.causes", equalTo(List.of("LEDGER")))
            .body("items", empty())
            .extract()
            .<String>path("adjustment.entries");
    admin()
        .urlEncodingEnabled(false)
        .get(entries)
        .then()
        .statusCode(200)
        .body("items[0].evidence", equalTo("补登"));
  }

  @Test
  void anotherDefinitionOfALedgerFigureIsToldBesideItsEntries() {
    var court = "冀2438";
    June.counted(court);
    var closed = Approver.of(court).closed("2023-06");
    var definition =
        Approver.of(court)
            .read(closed)
            .extract()
            .<String>path("values.find { it.code == 'press-conferences' }.definition");
    var id = Forgery.of(closed, definition, "0".repeat(definition.length()));

    write(
        court,
        "/api/v1/ledger",
        Map.of("item", "press-conferences", "day", "2023-06-15", "numerator", 2, "evidence", "补登"));

    adjusted(court, id, "press-conferences")
        .body("adjustment.difference.numerator", equalTo(2))
        .body("adjustment.causes", equalTo(List.of("LEDGER", "RULES")));
  }

  @Test
  void aJudgeWhoIsPutOnTheRosterLateChangesTheHeadcountOnly() {
    var court = "冀2432";
    June.counted(court);
    write(court, "/api/v1/rosters", Map.of("judge", "J1", "from", "2023-01-01"));
    var id = Approver.of(court).closed("2023-06");

    write(court, "/api/v1/rosters", Map.of("judge", "J2", "from", "2023-01-01"));

    adjusted(court, id, "closed-per-judge")
        .body("adjustment.closed.denominator", equalTo(1))
        .body("adjustment.now.denominator", equalTo(2))
        .body("adjustment.difference.denominator", equalTo(1))
        .body("adjustment.causes", equalTo(List.of("ROSTER")))
        .body("adjustment.entries", containsString("/api/v1/rosters?court="));
  }

  @Test
  void aCourtThatCameUnderAnotherIsTheCauseOfItsCases() {
    June.counted("冀2434");
    name("冀2433", Map.of("name", "甲", "level", "INTERMEDIATE"));
    name("冀2435", Map.of("name", "丙", "level", "BASIC", "parent", "冀2433"));
    var id =
        Approver.of("冀2433")
            .close("SUBTREE", "2023-06")
            .statusCode(201)
            .body("courts", equalTo(List.of("冀2433", "冀2435")))
            .extract()
            .<String>path("close.id");

    name("冀2434", Map.of("name", "乙", "level", "BASIC", "parent", "冀2433"));

    adjusted("冀2433", id, "closed-count")
        .body("adjustment.name", equalTo("2023-06-冀2433-subtree-closed-count"))
        .body("adjustment.byCourts.numerator", equalTo(1))
        .body("adjustment.byRecords.numerator", equalTo(0))
        .body("adjustment.causes", equalTo(List.of("COURTS")))
        .body("items", empty());
    value("closed-count", "冀2433", June.END, Map.of("scope", "SUBTREE"))
        .body("numerator", equalTo(1))
        .body("close.numerator", equalTo(0))
        .body("close.adjusted", equalTo(true));
  }

  @Test
  void otherRulesAreToldFromLateCases() {
    var court = "冀2436";
    June.counted(court);
    var closed = Approver.of(court).closed("2023-06");
    // As closed by a program of older rules, to which one case was three.
    var id =
        Forgery.of(
            Forgery.of(closed, "\"rulesVersion\":" + Rules.VERSION, "\"rulesVersion\":1"),
            "\"denominator\":null,\"document\":\"000\",\"name\":\"结案数\",\"number\":\"1\",\"numerator\":1,",
            "\"denominator\":null,\"document\":\"000\",\"name\":\"结案数\",\"number\":\"1\",\"numerator\":3,");

    June.send(court, 2);

    eventually(
        () ->
            adjusted(court, id, "closed-count")
                .body("adjustment.name", equalTo("2023-06.3-" + court + "-closed-count"))
                .body("adjustment.now.numerator", equalTo(2))
                .body("adjustment.difference.numerator", equalTo(-1))
                .body("adjustment.byRules.numerator", equalTo(-2))
                .body("adjustment.byRecords.numerator", equalTo(1))
                .body("adjustment.causes", equalTo(List.of("CASES", "RULES")))
                .body("items.file", equalTo(List.of(June.subject(court, 2)))));
  }

  @Test
  void anIndicatorThatLeftTheCatalogueIsNamedWithoutAPresentValue() {
    var court = "冀2437";
    June.counted(court);
    var id =
        Forgery.of(
            Approver.of(court).closed("2023-06"),
            "\"code\":\"closed-count\"",
            "\"code\":\"cases-weighed\"");

    adjusted(court, id, "cases-weighed")
        .body("adjustment.closed.numerator", equalTo(1))
        .body("adjustment.now", nullValue())
        .body("adjustment.causes", equalTo(List.of("WITHDRAWN")))
        .body("items", empty());
  }

  private static ValidatableResponse adjusted(String court, String id, String code) {
    return Approver.of(court).read(id + "/adjustments/" + code).statusCode(200);
  }

  private static void write(String court, String place, Map<String, Object> body) {
    var whole = new HashMap<>(body);
    whole.put("court", court);
    Approver.as(Set.of(court), "clerk").body(whole).post(place).then().statusCode(201);
  }

  private static void name(String court, Map<String, ?> body) {
    Approver.as(Set.of(), "admin").body(body).put("/api/v1/courts/" + court).then().statusCode(201);
  }
}
