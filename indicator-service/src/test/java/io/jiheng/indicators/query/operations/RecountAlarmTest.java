package io.jiheng.indicators.query.operations;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static io.jiheng.pattern.testing.ManagementPort.givenManagement;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.jiheng.indicators.rebuild.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a recount has found wrong stays an alarm until a recount of all courts finds it right. */
@QuarkusTest
class RecountAlarmTest implements OnRealServers {

  private static final String CLEAN = "冀1166";
  private static final String DRIFTED = "冀1167";

  @Test
  void a_recount_of_a_clean_court_does_not_clear_the_alarm_of_another() {
    file(CLEAN);
    file(DRIFTED);

    Database.change("update counter set court = 'away' where court = '" + DRIFTED + "'");
    try {
      recount(Map.of("court", DRIFTED)).body("cellsDiffering", greaterThan(0));
      recount(Map.of("court", CLEAN)).body("cellsDiffering", equalTo(0));
      givenManagement().get("/q/health/well").then().statusCode(503);
    } finally {
      Database.change("update counter set court = '" + DRIFTED + "' where court = 'away'");
    }

    recount(Map.of("court", DRIFTED)).body("cellsDiffering", equalTo(0));
    givenManagement().get("/q/health/well").then().statusCode(503);
    recount(Map.of()).body("cellsDiffering", equalTo(0));
    givenManagement().get("/q/health/well").then().statusCode(200);
  }

  private static void file(String court) {
    var subject = "(2023)" + court + "民初1号";
    Topic.send(subject, Events.filed("alarm-" + court, subject, "2023-02-01"));
    eventually(() -> value("accepted-count", court, "2023-03-31").body("value", equalTo(1)));
  }

  private static ValidatableResponse recount(Map<String, ?> parameters) {
    return admin().queryParams(parameters).post("/api/v1/recount").then().statusCode(200);
  }
}
