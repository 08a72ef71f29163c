package io.jiheng.indicators.query.supervision;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.jiheng.pattern.testing.AsDescribed;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lists of what has to be chased up, and the figures they must agree with. */
@QuarkusTest
class WatchListsTest implements OnRealServers {

  private static final String DAY = "2023-06-30";

  @Test
  void cases_pending_too_long_are_listed_the_longest_first() {
    var court = "冀2701";
    var oldest = file(court, "民初", 1, "2021-03-01");
    var excluded = file(court, "民终", 2, "2021-06-29");
    send(excluded, "case.excluded-from-long-pending", "2022-12-01", Map.of("reason", "涉外"));
    var overAYear = file(court, "行初", 3, "2022-06-29");
    file(court, "民初", 4, "2022-06-30");
    var enforcement = file(court, "执", 5, "2022-01-10");
    var excused = file(court, "执恢", 6, "2022-02-10");
    send(
        excused,
        "enforcement.delay-justified",
        "2023-01-01",
        Map.of("cause", "暂缓执行", "from", "2023-01-01"));
    var closed = file(court, "民初", 7, "2021-01-01");
    Topic.send(closed, Events.closed("c7" + court, closed, DAY));
    eventually(() -> list("long-pending", court, Map.of()).body("total", equalTo(5)));
    eventually(
        () ->
            list("long-pending", court, Map.of())
                .body("items.findAll { it.excluded }.caseNumber", contains(excluded, excused)));

    list("long-pending", court, Map.of())
        .body("items.caseNumber", contains(oldest, excluded, enforcement, excused, overAYear))
        .body("items[0].daysPending", equalTo(851))
        .body("items[0].overTwoYears", equalTo(true))
        .body("items[0].filedOn", equalTo("2021-03-01"))
        .body("items[0].department", equalTo("民一庭"))
        .body("items[4].overTwoYears", equalTo(false));
    csv("long-pending", court, Map.of())
        .body(stringContainsInOrder(oldest, excluded, enforcement, excused, overAYear));
    ask("long-pending", court, Map.of("page", 201, "size", 50))
        .statusCode(400)
        .body("code", equalTo("page-too-far"));
    agree("long-pending-1y", court, "long-pending", Map.of("kind", "TRIAL", "excluded", false));
    agree(
        "long-pending-2y",
        court,
        "long-pending",
        Map.of("kind", "TRIAL", "excluded", false, "overTwoYears", true));
    agree("long-pending-1y-with-excluded", court, "long-pending", Map.of("kind", "TRIAL"));
    agree(
        "long-pending-enforcement",
        court,
        "long-pending",
        Map.of("kind", "ENFORCEMENT", "excluded", false));
    list("long-pending", court, Map.of("judge", "J5"))
        .body("items.caseNumber", contains(enforcement));
    list("long-pending", court, Map.of("page", 1, "size", 2))
        .body("items.caseNumber", contains(enforcement, excused))
        .body("total", equalTo(5))
        .header("Link", containsString("rel=\"next\""));
  }

  @Test
  void payments_that_wait_are_listed_with_their_amount() {
    var court = "冀2702";
    var subject = file(court, "执", 1, "2023-01-10");
    receive(subject, "A", "2023-05-30", "12800.50");
    receive(subject, "B", "2023-05-31", "900");
    receive(subject, "C", "2023-06-15", "1");
    receive(subject, "D", "2023-01-15", "77");
    send(
        subject,
        "enforcement.payment-paid-out",
        "2023-06-01",
        Map.of("paymentId", "D", "on", "2023-06-01"));
    receive(subject, "E", "2023-02-15", "78");
    send(
        subject,
        "enforcement.payment-deferred",
        "2023-03-01",
        Map.of("paymentId", "E", "on", "2023-03-01"));
    eventually(() -> value("payments-overdue-15", court, DAY).body("value", equalTo(2)));

    list("overdue-payments", court, Map.of())
        .body("items.paymentId", contains("A", "B"))
        .body("items[0].caseNumber", equalTo(subject))
        .body("items[0].receivedOn", equalTo("2023-05-30"))
        .body("items[0].amount", equalTo(12800.50f))
        .body("items[0].days", equalTo(31))
        .body("items.overThirtyDays", contains(true, false));
    agree("payments-overdue-15", court, "overdue-payments", Map.of());
    agree("payments-overdue", court, "overdue-payments", Map.of("overThirtyDays", true));
    csv("overdue-payments", court, Map.of("overThirtyDays", true))
        .body(startsWith("\uFEFF案号,法院,类别,庭室,法官,立案日期,案款编号,到账日期,"))
        .body(
            endsWith("\"" + subject + "\",冀2702,执,民一庭,J1,2023-01-10,A,2023-05-30,12800.50,31,是\n"));
  }

  @Test
  void key_nodes_that_count_as_overdue_are_listed() {
    var court = "冀2703";
    var late = file(court, "执", 1, "2023-01-10");
    send(late, "enforcement.notice-sent", "2023-01-25", Map.of("on", "2023-01-25"));
    send(late, "enforcement.assets-searched", "2023-02-10", Map.of("on", "2023-02-10"));
    receive(late, "A", "2023-03-01", "5");
    var open = file(court, "执", 2, "2023-06-01");
    send(open, "enforcement.assets-searched", "2023-06-02", Map.of("on", "2023-06-02"));
    eventually(() -> value("key-nodes-overdue", court, DAY).body("numerator", equalTo(3)));

    list("overdue-nodes", court, Map.of())
        .body("items.name", contains("案款发放", "执行通知", "执行通知"))
        .body("items.caseNumber", contains(late, open, late))
        .body("items.dueOn", contains("2023-03-31", "2023-06-11", "2023-01-20"))
        .body("items.daysOverdue", contains(91, 19, 5))
        .body("items[0].paymentId", equalTo("A"))
        .body("items[2].endedOn", equalTo("2023-01-25"));
    list("overdue-nodes", court, Map.of("open", true)).body("items", hasSize(2));
    agree("key-nodes-overdue", court, "overdue-nodes", Map.of());
    csv("overdue-nodes", court, Map.of())
        .body(
            containsString(
                "\"" + late + "\",冀2703,执,民一庭,J1,2023-01-10,执行通知,,2023-01-20,2023-01-25,5\n"));
  }

  @Test
  void a_list_is_of_the_courts_of_the_caller_only() {
    for (var name : new String[] {"long-pending", "overdue-payments", "overdue-nodes"}) {
      given()
          .filter(AsDescribed.filter())
          .auth()
          .oauth2(TestTokens.of(Set.of("冀2798"), "viewer"))
          .queryParam("court", "冀2701")
          .get("/api/v1/" + name)
          .then()
          .statusCode(403)
          .body("code", equalTo("court-not-yours"));
      given()
          .filter(AsDescribed.filter())
          .queryParam("court", "冀2701")
          .get("/api/v1/" + name)
          .then()
          .statusCode(401);
      admin().get("/api/v1/" + name).then().statusCode(400);
      csv(name, "冀2797", Map.of()).body(containsString("案号"));
    }
  }

  /** A list is as long as the figure of its indicator says. */
  private static void agree(String code, String court, String name, Map<String, ?> cut) {
    for (var day : new String[] {"2022-12-31", "2023-03-31", "2023-06-11", DAY, "2024-02-29"}) {
      int figure = value(code, court, day).extract().path("numerator");
      var asked = new HashMap<String, Object>(cut);
      asked.put("asOf", day);
      list(name, court, asked).body("total", equalTo(figure));
    }
  }

  private static ValidatableResponse list(String name, String court, Map<String, ?> more) {
    return ask(name, court, more).statusCode(200);
  }

  private static ValidatableResponse csv(String name, String court, Map<String, ?> more) {
    return ask(name + ".csv", court, more).statusCode(200).contentType(startsWith("text/csv"));
  }

  private static ValidatableResponse ask(String name, String court, Map<String, ?> more) {
    var parameters = new HashMap<String, Object>(Map.of("court", court, "asOf", DAY));
    parameters.putAll(more);
    return admin().queryParams(parameters).get("/api/v1/" + name).then();
  }

  private static String file(String court, String family, int serial, String day) {
    var subject = "(%s)%s%s%d号".formatted(day.substring(0, 4), court, family, serial);
    Topic.send(subject, Events.filed("f" + serial + court, subject, day, "民一庭", "J" + serial));
    return subject;
  }

  private static void receive(String subject, String id, String day, String amount) {
    send(
        subject,
        "enforcement.payment-received",
        day,
        Map.of("paymentId", id, "amount", amount, "on", day));
  }

  private static void send(String subject, String type, String day, Map<String, ?> data) {
    Topic.send(
        subject,
        Events.event(
            subject + type + data.hashCode(), type, subject, day + "T10:00:00+08:00", data));
  }
}
