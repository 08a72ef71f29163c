package io.jiheng.indicators.query.supervision;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pending cases in the order in which their time limits run out. */
@QuarkusTest
class DueCasesTest implements OnRealServers {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  @Test
  void pending_cases_are_listed_by_what_is_left_of_their_limit() {
    var court = "冀0977";
    open(court, 1, "2023-03-01", "J1");
    open(court, 2, "2023-02-01", "J2");
    open(court, 3, TODAY.toString(), "J2");
    eventually(
        () -> value("accepted-count", court, TODAY.toString()).body("numerator", equalTo(3)));

    admin()
        .queryParams(Map.of("court", court))
        .get("/api/v1/time-limits")
        .then()
        .statusCode(200)
        .body("total", equalTo(3));
    admin()
        .queryParams(Map.of("court", court, "within", 0))
        .get("/api/v1/time-limits")
        .then()
        .statusCode(200)
        .body("total", equalTo(2))
        .body("items.dueOn", contains("2023-08-01", "2023-09-01"))
        .body("items.limit", contains("6个月", "6个月"));
    admin()
        .queryParams(Map.of("court", court, "judge", "J1"))
        .get("/api/v1/time-limits")
        .then()
        .body("total", equalTo(1));
    admin()
        .queryParams(Map.of("court", court, "department", "", "judge", " "))
        .get("/api/v1/time-limits")
        .then()
        .body("total", equalTo(3));
  }

  private static void open(String court, int serial, String filed, String judge) {
    var number = "(2023)" + court + "民初" + serial + "号";
    Topic.send(number, Events.filed("due-" + number, number, filed, "民一庭", judge));
  }
}
