package io.jiheng.indicators.query.value;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SilentCourtsTest implements OnRealServers {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  @Test
  void an_answer_names_the_courts_that_stopped_sending_while_others_went_on() {
    var silent = "冀2001";
    var heard = "冀2002";
    for (int i = 0; i < 10; i++) {
      file(silent, i + 1, TODAY.minusDays(40 - i));
    }
    file(heard, 1, TODAY);

    eventually(() -> value("accepted-count", heard, TODAY.toString()).body("value", equalTo(1)));
    value("accepted-count", heard, TODAY.toString()).body("freshness.silentCourts", nullValue());
    eventually(
        () ->
            value("accepted-count", silent, TODAY.toString())
                .body("value", equalTo(10))
                .body("freshness.silentCourts", equalTo(List.of(silent))));
    admin()
        .queryParams(Map.of("court", silent))
        .get("/api/v1/values")
        .then()
        .body("freshness.silentCourts", equalTo(List.of(silent)));
    value("accepted-count", silent, TODAY.minusDays(31).toString())
        .body("freshness.silentCourts", nullValue());
  }

  @Test
  void an_event_dated_in_years_to_come_hides_no_silence() {
    var silent = "冀2003";
    var misdated = "冀2004";
    for (int i = 0; i < 10; i++) {
      file(silent, i + 1, TODAY.minusDays(40 - i));
    }
    var subject = "(2023)" + misdated + "民初1号";
    Topic.send(
        subject,
        Events.event(
            misdated + "f1",
            "case.filed",
            subject,
            "2093-03-01T09:00:00+08:00",
            Map.of("filedOn", "2023-03-01")));

    eventually(() -> value("accepted-count", misdated, "2023-03-01").body("value", equalTo(1)));
    eventually(
        () ->
            value("accepted-count", silent, TODAY.toString())
                .body("value", equalTo(10))
                .body("freshness.silentCourts", equalTo(List.of(silent))));
    value("accepted-count", misdated, "2023-03-01")
        .body("freshness.newestEventTime", lessThan("2093"));
  }

  private static void file(String court, int number, LocalDate day) {
    var subject = "(" + day.getYear() + ")" + court + "民初" + number + "号";
    Topic.send(subject, Events.filed(court + "f" + number, subject, day.toString()));
  }
}
