package io.jiheng.indicators.close;

import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.OnRealServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A closed month after the limit rules became other ones. */
@QuarkusTest
class OtherLimitsTest implements OnRealServers {

  @Test
  void aChangeOfLimitsIsChargedToTheRulesAndLateCasesToThemselves() {
    var court = "冀2451";
    June.counted(court);
    var id = Approver.of(court).closed("2023-06");

    limitOfTenDays(court);

    eventually(
        () ->
            inLimit(court, id)
                .body("adjustment.closed.numerator", equalTo(1))
                .body("adjustment.now.numerator", equalTo(0))
                .body("adjustment.difference.numerator", equalTo(-1))
                .body("adjustment.byRules.numerator", equalTo(-1))
                .body("adjustment.byRecords.numerator", equalTo(0))
                .body("adjustment.causes", equalTo(List.of("RULES")))
                .body("items", empty()));

    June.send(court, 2);

    eventually(
        () ->
            inLimit(court, id)
                .body("adjustment.now.denominator", equalTo(2))
                .body("adjustment.difference.numerator", equalTo(-1))
                .body("adjustment.difference.denominator", equalTo(1))
                .body("adjustment.byRules.numerator", equalTo(-1))
                .body("adjustment.byRules.denominator", equalTo(0))
                .body("adjustment.byRecords.numerator", equalTo(0))
                .body("adjustment.byRecords.denominator", equalTo(1))
                .body("adjustment.causes", equalTo(List.of("CASES", "RULES")))
                .body("items.file", equalTo(List.of(June.subject(court, 2)))));
  }

  @Test
  void aDocumentOfBeforeTheRevisionWasKeptIsReadAsOfNone() {
    var court = "冀2452";
    June.counted(court);
    limitOfTenDays(court);
    eventually(
        () -> value("closed-in-limit", court, June.END, Map.of()).body("numerator", equalTo(0)));
    var id = Approver.of(court).closed("2023-06");
    var revision = Approver.of(court).read(id).extract().<Integer>path("limitsRevision");
    assertThat(revision).isPositive();

    var older = Forgery.of(id, "\"limitsRevision\":" + revision + ",", "");

    Approver.of(court).read(older).statusCode(200).body("limitsRevision", equalTo(0));
    Approver.of(court).read(older + "/adjustments").statusCode(200).body("items", empty());
  }

  private static ValidatableResponse inLimit(String court, String id) {
    return Approver.of(court).read(id + "/adjustments/closed-in-limit").statusCode(200);
  }

  private static void limitOfTenDays(String court) {
    Approver.as(Set.of(court), "clerk")
        .header("If-Match", "*")
        .body(
            List.of(
                Map.of("family", "民初", "procedure", "ORDINARY", "limit", "10d", "basis", "本院办法")))
        .put("/api/v1/courts/" + court + "/time-limits")
        .then()
        .statusCode(200);
  }
}
