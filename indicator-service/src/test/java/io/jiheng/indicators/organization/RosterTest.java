package io.jiheng.indicators.organization;

import static io.jiheng.indicators.organization.RosterDesk.ROSTERS;
import static io.jiheng.indicators.organization.RosterDesk.as;
import static io.jiheng.indicators.organization.RosterDesk.body;
import static io.jiheng.indicators.organization.RosterDesk.change;
import static io.jiheng.indicators.organization.RosterDesk.clerk;
import static io.jiheng.indicators.organization.RosterDesk.enter;
import static io.jiheng.indicators.organization.RosterDesk.entered;
import static io.jiheng.indicators.organization.RosterDesk.list;
import static io.jiheng.indicators.organization.RosterDesk.withdraw;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.OnRealServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RosterTest implements OnRealServers {

  @Inject Rosters rosters;

  @Test
  void aJudgeOnTheRosterCanBeReadAgain() {
    var id =
        enter("冀0651", "J1", Map.of("judgeName", "王某", "department", "民一庭"))
            .statusCode(201)
            .header("ETag", equalTo("\"1\""))
            .header("Location", containsString(ROSTERS))
            .extract()
            .<String>path("id");

    clerk("冀0651")
        .get(ROSTERS + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("court", equalTo("冀0651"))
        .body("judge", equalTo("J1"))
        .body("judgeName", equalTo("王某"))
        .body("department", equalTo("民一庭"))
        .body("from", equalTo("2023-01-01"))
        .body("to", nullValue())
        .body("withdrawn", equalTo(false))
        .body("changedBy", equalTo("test-clerk"));
  }

  @Test
  void aTenureIsEndedUnderItsETag() {
    var id = entered("冀0652", "J1", Map.of());

    change("冀0652", id, "\"1\"", Map.of("to", "2023-09-30"))
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("to", equalTo("2023-09-30"))
        .body("version", equalTo(2));
    change("冀0652", id, "\"1\"", Map.of("to", "2023-10-31"))
        .statusCode(412)
        .body("code", equalTo("precondition-failed"));
    change("冀0652", id, "\"x\"", Map.of()).statusCode(412);
    change("冀0652", id, "*", Map.of("department", "民二庭"))
        .statusCode(200)
        .body("department", equalTo("民二庭"))
        .body("to", nullValue());
    clerk("冀0652")
        .body(body("冀0652", "J1", Map.of()))
        .put(ROSTERS + "/" + id)
        .then()
        .statusCode(428)
        .body("code", equalTo("if-match-required"));
  }

  @Test
  void theSameJudgeIsNotTwiceOnTheRosterOfACourtOnOneDay() {
    var first = entered("冀0653", "J1", Map.of("to", "2023-06-30"));

    enter("冀0653", "J1", Map.of("from", "2023-06-30"))
        .statusCode(409)
        .body("code", equalTo("roster-overlap"))
        .body("judge", equalTo("J1"))
        .body("entry", equalTo(first))
        .body("interval", equalTo("2023-01-01/2023-06-30"))
        .body("value", equalTo("2023-06-30/.."))
        .body("detail", containsString("2023-01-01/2023-06-30"));
    var second = entered("冀0653", "J1", Map.of("from", "2023-07-01"));
    change("冀0653", second, "\"1\"", Map.of("from", "2023-06-01"))
        .statusCode(409)
        .body("entry", equalTo(first));
    change("冀0653", second, "\"1\"", Map.of("from", "2023-07-02")).statusCode(200);
    entered("冀0653", "J2", Map.of());
    entered("冀0654", "J1", Map.of());
  }

  @Test
  void aRowEnteredByMistakeIsWithdrawnAndCountsNowhere() {
    var id = entered("冀0655", "J1", Map.of());

    withdraw("冀0655", id, "\"7\"").statusCode(412);
    withdraw("冀0655", id, null).statusCode(428);
    withdraw("冀0655", id, "\"1\"").statusCode(200).body("withdrawn", equalTo(true));

    list("冀0655", Map.of()).body("total", equalTo(0));
    clerk("冀0655").get(ROSTERS + "/" + id).then().body("withdrawn", equalTo(true));
    withdraw("冀0655", id, "\"2\"").statusCode(409).body("code", equalTo("roster-entry-withdrawn"));
    change("冀0655", id, "\"2\"", Map.of()).statusCode(409).body("entry", equalTo(id));
    enter("冀0655", "J1", Map.of()).statusCode(201);
  }

  @Test
  void theRosterOfADayHasThoseWhoAreOnItThen() {
    entered("冀0656", "J1", Map.of("to", "2023-06-30"));
    entered("冀0656", "J2", Map.of("from", "2023-06-30"));

    list("冀0656", Map.of()).body("items.judge", equalTo(List.of("J1", "J2")));
    list("冀0656", Map.of("on", "2023-06-29")).body("items.judge", equalTo(List.of("J1")));
    list("冀0656", Map.of("on", "2023-06-30")).body("total", equalTo(2));
    list("冀0656", Map.of("on", "2023-07-01")).body("items.judge", equalTo(List.of("J2")));
    list("冀0656", Map.of("on", "2022-12-31")).body("total", equalTo(0));
    list("冀0656", Map.of("page", 1, "size", 1))
        .body("items.judge", equalTo(List.of("J2")))
        .header("Link", containsString("rel=\"prev\""));
    list("冀0656", Map.of("page", Integer.MAX_VALUE, "size", 500)).body("total", equalTo(2));
    list("冀0656", Map.of("on", "2023-06-31")).statusCode(400).body("code", equalTo("invalid-date"));
  }

  @Test
  void whatCannotBeIsRefused() {
    enter("冀0659", "J1", Map.of("to", "2022-12-31"))
        .statusCode(422)
        .body("code", equalTo("span-backwards"))
        .body("from", equalTo("2023-01-01"))
        .body("to", equalTo("2022-12-31"));
    clerk("冀0659")
        .body(Map.of("judgeName", "王".repeat(2001)))
        .post(ROSTERS)
        .then()
        .statusCode(400)
        .body("violations.field", hasItems("court", "judge", "from", "judgeName"));
    var id = entered("冀0659", "J1", Map.of());
    clerk("冀0659")
        .header("If-Match", "\"1\"")
        .body(body("冀0660", "J1", Map.of()))
        .put(ROSTERS + "/" + id)
        .then()
        .statusCode(422)
        .body("code", equalTo("roster-court-fixed"))
        .body("value", equalTo("冀0660"));
    change("冀0659", UUID.randomUUID().toString(), "\"1\"", Map.of())
        .statusCode(404)
        .body("code", equalTo("unknown-roster-entry"));
  }

  @Test
  void onlyClerksOfTheCourtWriteAndOnlyThoseWhoMaySeeItRead() {
    var id = entered("冀0661", "J1", Map.of());
    var viewer = as("冀0661", "viewer");
    viewer.get(ROSTERS + "/" + id).then().statusCode(200);
    as("冀0661", "viewer").body(body("冀0661", "J2", Map.of())).post(ROSTERS).then().statusCode(403);
    as("冀0661", "viewer")
        .header("If-Match", "\"1\"")
        .body(body("冀0661", "J1", Map.of()))
        .put(ROSTERS + "/" + id)
        .then()
        .statusCode(403);
    as("冀0661", "viewer")
        .header("If-Match", "\"1\"")
        .post(ROSTERS + "/" + id + "/withdrawal")
        .then()
        .statusCode(403);
    clerk("冀0662")
        .body(body("冀0661", "J2", Map.of()))
        .post(ROSTERS)
        .then()
        .statusCode(403)
        .body("code", equalTo("court-not-yours"));
    clerk("冀0662").get(ROSTERS + "/" + id).then().statusCode(404);
    clerk("冀0662").queryParam("court", "冀0661").get(ROSTERS).then().statusCode(403);
    change("冀0662", id, "\"1\"", Map.of()).statusCode(404);
    withdraw("冀0662", id, "\"1\"").statusCode(404);
  }
}
