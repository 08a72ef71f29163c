package io.jiheng.indicators.close;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.rebuild.Database;
import io.jiheng.pattern.testing.ProblemTexts;
import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may close what, and when not. */
@QuarkusTest
class ClosingRefusedTest implements OnRealServers {

  private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

  @Test
  void aMonthThatIsNotOverIsNotClosed() {
    var court = "冀2405";
    June.counted(court);
    var thisMonth = YearMonth.now(ZoneId.of("Asia/Shanghai")).toString();

    Approver.of(court)
        .close("COURT", thisMonth)
        .statusCode(422)
        .body("code", equalTo("close-month-not-over"))
        .body("value", equalTo(thisMonth))
        .body("detail", containsString("尚未结束"));
    Approver.of(court)
        .close("COURT", "1999-12")
        .statusCode(422)
        .body("code", equalTo("close-month-too-early"));
    Approver.of(court)
        .close("COURT", "2023-6")
        .statusCode(400)
        .body("code", equalTo("invalid-month"));
    Approver.of("冀2499")
        .close("COURT", "2023-06")
        .statusCode(404)
        .body("code", equalTo("unknown-court"));
  }

  @Test
  void everythingThatIsMissingIsNamedAtOnce() {
    Approver.as(Set.of("冀2405"), "approver")
        .body(Map.of("note", "月".repeat(2001)))
        .post(Approver.CLOSES)
        .then()
        .statusCode(400)
        .body("violations.field", hasSize(4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"viewer", "clerk", "treasurer", "publisher"})
  void onlyApproversAndAdminsCloseAndReopen(String role) {
    var court = "冀2406";
    Approver.as(Set.of(court), role)
        .body(Map.of("court", court, "scope", "COURT", "month", "2023-06"))
        .post(Approver.CLOSES)
        .then()
        .statusCode(403);
    Approver.as(Set.of(court), role)
        .body(Map.of("reason", "无"))
        .post(Approver.CLOSES + "/" + NOBODY + "/reopen")
        .then()
        .statusCode(403);
  }

  @Test
  void theClosesOfAForeignCourtAreNeitherMadeNorRead() {
    var court = "冀2407";
    June.counted(court);
    var id = Approver.of(court).closed("2023-06");
    var stranger = Approver.of("冀2408");

    for (var path : List.of(id, id + "/document", id + "/adjustments", id + "/adjustments/x")) {
      stranger.read(path).statusCode(404).body("code", equalTo("unknown-close"));
    }
    stranger.verify(id).statusCode(404);
    stranger.reopen(id).statusCode(404);
    Approver.as(Set.of("冀2408"), "approver")
        .queryParam("court", court)
        .get(Approver.CLOSES)
        .then()
        .statusCode(403);
    Approver.as(Set.of("冀2408"), "approver")
        .body(Map.of("court", court, "scope", "COURT", "month", "2023-05"))
        .post(Approver.CLOSES)
        .then()
        .statusCode(403);
    stranger.read(NOBODY).statusCode(404).body("code", equalTo("unknown-close"));
  }

  @Test
  void aCloseThatFindsNoGapBetweenBatchesIsRefusedAndChangesNothing() {
    var court = "冀2409";
    June.counted(court);

    Database.whileLocked(
        "select from counting for share",
        () ->
            Approver.of(court)
                .close("COURT", "2023-06")
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("counting-busy")));

    Approver.of(court).list(Map.of()).body("total", equalTo(0));
    Approver.of(court).close("COURT", "2023-06").statusCode(201);
  }

  @Test
  void everyReasonHasItsTexts() {
    ProblemTexts.assertSaid(
        Arrays.stream(ClosingPolicy.Refusal.values()).map(ClosingPolicy.Refusal::code).toList());
    ProblemTexts.assertSaid(List.of("close-key-missing", "counting-busy"));
  }
}
