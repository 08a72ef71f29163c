package io.jiheng.indicators.query.members;

import static io.jiheng.indicators.Ask.eventually;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.jiheng.pattern.testing.AsDescribed;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An appeal is charged to the court of its origin: who sees that court is told why. */
@QuarkusTest
class ExplainTest implements OnRealServers {

  private static final String ORIGIN = "冀1161";
  private static final String ABOVE = "冀1162";
  private static final String APPEAL = "(2023)" + ABOVE + "民终1号";

  @Test
  void the_court_of_origin_is_told_of_the_appeal_that_its_members_list() {
    Topic.send(
        APPEAL,
        Events.event(
            "explain-1",
            "case.filed",
            APPEAL,
            "2023-02-01T09:00:00+08:00",
            Map.of(
                "filedOn",
                "2023-02-01",
                "origin",
                Map.of("caseNumber", "(2022)" + ORIGIN + "民初1号", "relation", "APPEAL"))));

    eventually(
        () ->
            ask(ORIGIN, "members", Map.of("court", ORIGIN))
                .statusCode(200)
                .body("items.file", hasItem(APPEAL)));
    ask(ORIGIN, "explain", Map.of("case", APPEAL, "court", ORIGIN))
        .statusCode(200)
        .body("terms.cause", hasItem("COUNTED"));
    ask(ORIGIN, "explain", Map.of("case", APPEAL))
        .statusCode(200)
        .body("terms.cause", hasItem("COUNTED"));
    ask(ABOVE, "explain", Map.of("case", APPEAL))
        .statusCode(200)
        .body("terms.cause", not(hasItem("COUNTED")));
    ask(ORIGIN, "explain", Map.of("case", APPEAL, "court", ABOVE)).statusCode(403);
    ask("冀1163", "explain", Map.of("case", APPEAL))
        .statusCode(404)
        .body("code", equalTo("unknown-case"));
  }

  @Test
  void who_may_not_see_the_court_is_not_told_whether_the_case_is_known() {
    var unknown = Map.of("case", "(2023)" + ABOVE + "民终99号");
    ask(ORIGIN, "explain", unknown).statusCode(404).body("code", equalTo("unknown-case"));
    ask(ABOVE, "explain", unknown).statusCode(404).body("code", equalTo("unknown-case"));
  }

  private static ValidatableResponse ask(String viewer, String what, Map<String, ?> parameters) {
    return given()
        .filter(AsDescribed.filter())
        .auth()
        .oauth2(TestTokens.of(Set.of(viewer), "viewer"))
        .queryParam("asOf", "2023-06-30")
        .queryParams(parameters)
        .get("/api/v1/indicators/appeal-free/" + what)
        .then();
  }
}
