package io.jiheng.indicators.close;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** June as it was closed, June as it is known now, and the cases between the two. */
@QuarkusTest
class AdjustmentTest implements OnRealServers {

  @Test
  void lateEventsAreNamedWithTheirCasesAndChangeNoClosedValue() {
    var court = "冀2411";
    var approver = Approver.of(court);
    June.counted(court);
    var id = approver.closed("2023-06");
    approver.read(id + "/adjustments").body("items", empty()).body("total", equalTo(0));

    June.send(court, 2);
    June.send(court, 3);
    revokeFirst(court);
    eventually(() -> value("accepted-count", court, June.END).body("numerator", equalTo(3)));
    eventually(
        () ->
            approver
                .read(id + "/adjustments/closed-count")
                .statusCode(200)
                .body("adjustment.name", equalTo("2023-06-" + court + "-closed-count"))
                .body("adjustment.closed.numerator", equalTo(1))
                .body("adjustment.now.numerator", equalTo(2))
                .body("adjustment.difference.numerator", equalTo(1))
                .body("adjustment.byRecords.numerator", equalTo(1))
                .body("adjustment.byRules.numerator", equalTo(0))
                .body("adjustment.byCourts.numerator", equalTo(0))
                .body("adjustment.causes", contains("CASES"))
                .body("adjustment.entries", nullValue())
                .body(
                    "items.file",
                    contains(
                        June.subject(court, 1), June.subject(court, 2), June.subject(court, 3)))
                .body("items.difference", contains(-1, 1, 1))
                .body("items[0].events.id", contains(court + "-revoked"))
                .body("items[1].events.id", contains(court + "-closed-2"))
                .body("items[1].events[0].type", equalTo("io.jiheng.case.closed.v1"))
                .body("items[1].events[0].difference", equalTo(1)));

    var received =
        approver
            .read(id + "/adjustments/closed-count")
            .extract()
            .<String>path("items[1].events[0].receivedAt");
    var close = approver.read(id);
    assertThat(Instant.parse(received))
        .isAfter(Instant.parse(close.extract().path("close.closedAt")));
    close.body("values.find { it.code == 'closed-count' }.numerator", equalTo(1));
    approver
        .read(id + "/adjustments?size=500")
        .body("items.find { it.code == 'closing-rate' }.closed.value", equalTo(100.00f))
        .body("items.find { it.code == 'closing-rate' }.now.value", equalTo(66.67f))
        .body("items.find { it.code == 'closing-rate' }.difference.numerator", equalTo(1))
        .body("items.find { it.code == 'closing-rate' }.difference.denominator", equalTo(2));
    approver
        .read(id + "/adjustments/closed-count?size=2&page=1")
        .body("total", equalTo(3))
        .body("items", hasSize(1))
        .header("Link", containsString("rel=\"prev\""));
    approver
        .read(id + "/adjustments?size=1")
        .body("items", hasSize(1))
        .header("Link", containsString("rel=\"next\""));
    approver
        .read(id + "/adjustments/press-conferences")
        .statusCode(404)
        .body("code", equalTo("not-adjusted"));
  }

  @Test
  void lateCasesThatCancelEachOtherOutAreListedAllTheSame() {
    var court = "冀2414";
    var approver = Approver.of(court);
    June.counted(court);
    var id = approver.closed("2023-06");

    June.send(court, 2);
    revokeFirst(court);

    eventually(
        () ->
            approver
                .read(id + "/adjustments/closed-count")
                .statusCode(200)
                .body("items.file", contains(June.subject(court, 1), June.subject(court, 2)))
                .body("items.difference", contains(-1, 1))
                .body("items.events.id.flatten()", hasSize(2))
                .body("adjustment.difference.numerator", equalTo(0))
                .body("adjustment.byRecords.numerator", equalTo(0))
                .body("adjustment.causes", contains("CASES")));
    approver
        .read(id + "/adjustments?size=500")
        .body("items.find { it.code == 'closed-count' }.difference.numerator", equalTo(0))
        .body("items.find { it.code == 'closed-count' }.causes", contains("CASES"))
        .body("items.code", not(hasItem("press-conferences")));
  }

  @Test
  void aValueSaysThatItsMonthIsClosedAndWhetherItHasBeenAdjusted() {
    var court = "冀2412";
    June.counted(court);
    var before = value("closed-count", court, June.END).body("close", nullValue());
    var tag = before.extract().header("ETag");
    var id = Approver.of(court).closed("2023-06");

    eventually(
        () ->
            admin()
                .header("If-None-Match", tag)
                .queryParams(Map.of("court", court, "asOf", June.END))
                .get("/api/v1/indicators/closed-count/value")
                .then()
                .statusCode(200)
                .body("close.id", equalTo(id))
                .body("close.numerator", equalTo(1))
                .body("close.adjusted", equalTo(false)));
    June.send(court, 2);
    eventually(
        () ->
            value("closed-count", court, June.END)
                .body("numerator", equalTo(2))
                .body("close.id", equalTo(id))
                .body("close.numerator", equalTo(1))
                .body("close.value", equalTo(1))
                .body("close.adjusted", equalTo(true)));
    admin()
        .queryParams(Map.of("court", court, "asOf", June.END))
        .get("/api/v1/values")
        .then()
        .body("values.find { it.code == 'closed-count' }.close.adjusted", equalTo(true))
        .body("values.find { it.code == 'press-conferences' }.close.adjusted", equalTo(false));
  }

  @Test
  void whatIsNotExactlyTheClosedMonthSaysNothingOfIt() {
    var court = "冀2413";
    June.counted(court);
    var id = Approver.of(court).closed("2023-06");
    eventually(() -> value("closed-count", court, June.END).body("close.id", equalTo(id)));

    for (var day : List.of("2023-06-29", "2023-07-31")) {
      value("closed-count", court, day).body("close", nullValue());
    }
    for (var cut :
        List.of(
            Map.of("scope", "SUBTREE"),
            Map.of("family", "民初"),
            Map.of("department", "民一庭"),
            Map.of("knownAt", "2099-01-01T00:00:00+08:00"))) {
      value("closed-count", court, June.END, cut).statusCode(200).body("close", nullValue());
    }
  }

  private static void revokeFirst(String court) {
    var subject = June.subject(court, 1);
    Topic.send(
        subject,
        Events.event(
            court + "-revoked",
            "case.closing-revoked",
            subject,
            "2023-06-11T09:00:00+08:00",
            Map.of()));
  }
}
