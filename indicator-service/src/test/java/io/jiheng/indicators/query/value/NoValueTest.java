package io.jiheng.indicators.query.value;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where there is no value the answer says what is missing, in the language asked for. */
@QuarkusTest
class NoValueTest implements OnRealServers {

  private static final String DAY = "2023-06-30";

  @Test
  void an_empty_roster_has_no_judges() {
    says("closed-per-judge", "冀2011", "名册无人：所计期间没有员额法官", "no quota judge is on the roster");
  }

  @Test
  void an_empty_ledger_has_nothing_booked() {
    says("party-satisfaction", "冀2011", "台账无登记：所计期间没有记录", "nothing is booked in the ledger");
    says("command-centre", "冀2011", "台账无登记：所计期间没有记录", "nothing is booked in the ledger");
  }

  @Test
  void a_denominator_of_nothing_has_no_cases() {
    says("closing-rate", "冀2011", "没有案件：分母为零", "no cases");
  }

  @Test
  void appeals_of_last_years_closings_make_a_denominator_negative() {
    var court = "冀2012";
    var appeal = "(2023)冀20民终1号";
    Topic.send(
        appeal,
        Events.event(
            "novalue-1",
            "case.filed",
            appeal,
            "2023-01-10T09:00:00+08:00",
            Map.of(
                "filedOn",
                "2023-01-10",
                "origin",
                Map.of("caseNumber", "(2022)" + court + "民初1号", "relation", "APPEAL"))));

    eventually(() -> value("retrial-review-filed", court, DAY).body("denominator", equalTo(-1)));
    says(
        "retrial-review-filed",
        court,
        "分母为负：扣减的多于计入的",
        "negative denominator: more is taken away than there is");
  }

  private static void says(String code, String court, String chinese, String english) {
    value(code, court, DAY).body("value", nullValue()).body("reason", equalTo(chinese));
    admin()
        .header("Accept-Language", "en")
        .queryParams(Map.of("court", court, "asOf", DAY))
        .get("/api/v1/indicators/" + code + "/value")
        .then()
        .statusCode(200)
        .body("reason", equalTo(english));
  }
}
