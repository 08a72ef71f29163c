package io.jiheng.indicators.bulletin;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.Topic;
import io.restassured.http.ContentType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A court with two under it and some cases, entered through the doors. */
final class CityOfTwo {

  static final String OLDEST = "(2021)冀9401民初1号";

  private static final String CITY = "冀94";

  private CityOfTwo() {}

  static void enter() {
    name(CITY, "试验市中级人民法院", "INTERMEDIATE", null);
    name("冀9401", "甲县人民法院", "BASIC", CITY);
    name("冀9402", "乙县人民法院", "BASIC", CITY);
    file(OLDEST, "2021-03-01", null);
    file("(2023)冀94民终1号", "2023-02-01", "2023-03-01");
    file("(2023)冀9401民初2号", "2023-01-10", "2023-06-30");
    file("(2022)冀9401刑初1号", "2022-03-01", "2022-05-01");
    file("(2023)冀9402执1号", "2023-05-01", null);
    file("(2022)冀9402民初1号", "2022-02-01", "2022-06-30");
    eventually(() -> counted("2023-06-30", 2));
    eventually(() -> counted("2022-06-30", 2));
    eventually(
        () ->
            value("accepted-count", CITY, "2023-06-30", Map.of("scope", "SUBTREE"))
                .body("numerator", equalTo(4)));
  }

  private static void counted(String day, int closed) {
    value("closed-count", CITY, day, Map.of("scope", "SUBTREE")).body("numerator", equalTo(closed));
  }

  private static void file(String subject, String filedOn, String closedOn) {
    Topic.send(subject, Events.filed("f" + subject, subject, filedOn, "民一庭", "J1"));
    if (closedOn != null) {
      Topic.send(subject, Events.closed("c" + subject, subject, closedOn));
    }
  }

  private static void name(String code, String name, String level, String parent) {
    var body = new LinkedHashMap<String, Object>();
    body.put("name", name);
    body.put("level", level);
    body.put("parent", parent);
    body.put("targetSets", List.of("overall-2023"));
    admin().contentType(ContentType.JSON).body(body).put("/api/v1/courts/" + code).then();
  }
}
