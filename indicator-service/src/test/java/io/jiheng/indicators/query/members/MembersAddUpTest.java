package io.jiheng.indicators.query.members;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.AnyEvent;
import io.jiheng.indicators.Ask;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The cases behind a number are as many as the figure says. */
@QuarkusTest
class MembersAddUpTest implements OnRealServers {

  /** So many that most of the cases that are filed are not cancelled as well. */
  private static final int CASES = 150;

  @Test
  void the_members_add_up_to_the_figure_for_every_indicator() {
    var random = new Random(20231231);
    var events = new ArrayList<Map.Entry<String, byte[]>>();
    for (int i = 0; i < 700; i++) {
      int caseIndex = random.nextInt(CASES);
      events.add(
          Map.entry(
              AnyEvent.caseNumber(caseIndex),
              AnyEvent.of(
                  "m" + i, caseIndex, random.nextInt(AnyEvent.KINDS), random.nextInt(900))));
    }
    Topic.send(events);
    eventually(() -> assertThat(counted()).isEqualTo(events.size()));
    Ask.untilNoSnapshotIsOlder();
    long all = 0;
    for (var asOf : List.of("2022-12-31", "2023-11-15")) {
      for (var court : List.of("冀9800", "冀9801")) {
        List<Map<String, Object>> values =
            admin()
                .queryParams(Map.of("court", court, "asOf", asOf))
                .get("/api/v1/values")
                .then()
                .statusCode(200)
                .extract()
                .path("values");
        for (var figure : values) {
          all += membersAddUp(figure, court, asOf);
        }
      }
    }
    assertThat(all).as("members seen").isGreaterThan(200);
  }

  /** Events counted of the three courts of these cases. */
  private static long counted() {
    List<Map<String, Object>> courts =
        admin().get("/api/v1/courts").then().extract().jsonPath().getList("");
    return courts.stream()
        .filter(court -> ((String) court.get("code")).startsWith("冀980"))
        .mapToLong(court -> ((Number) court.get("events")).longValue())
        .sum();
  }

  private static long membersAddUp(Map<String, Object> figure, String court, String asOf) {
    var code = (String) figure.get("code");
    var answer = members(code, court, asOf, "NUMERATOR").extract();
    if (answer.statusCode() == 400) {
      assertThat(answer.jsonPath().getString("code")).isEqualTo("no-such-part");
      return 0;
    }
    long seen = pagesAddUp(code, court, asOf, "NUMERATOR", figure.get("numerator"));
    if (members(code, court, asOf, "DENOMINATOR").extract().statusCode() == 200) {
      seen += pagesAddUp(code, court, asOf, "DENOMINATOR", figure.get("denominator"));
    }
    return seen;
  }

  /** Reads page by page, and all at once; how many members there are. */
  private static long pagesAddUp(
      String code, String court, String asOf, String part, Object figure) {
    var expected = ((Number) figure).longValue();
    var asked = Map.of("court", court, "asOf", asOf, "part", part);
    var files = new ArrayList<String>();
    long amount = 0;
    String after = "";
    while (after != null) {
      var page =
          admin()
              .queryParams(asked)
              .queryParams(Map.of("size", 25, "after", after))
              .get("/api/v1/indicators/" + code + "/members")
              .then()
              .statusCode(200)
              .body("sum", equalTo((int) expected))
              .extract()
              .jsonPath();
      amount += page.getList("items.amount", Long.class).stream().mapToLong(a -> a).sum();
      page.<Map<String, Object>>getList("items")
          .forEach(item -> files.add(item.get("file") + "/" + item.get("item")));
      after = page.getString("next");
    }
    assertThat(amount).as(code + " " + part + " " + court + " " + asOf).isEqualTo(expected);
    assertThat(files).doesNotHaveDuplicates();
    return files.size();
  }

  private static ValidatableResponse members(String code, String court, String asOf, String part) {
    return admin()
        .queryParams(Map.of("court", court, "asOf", asOf, "part", part))
        .get("/api/v1/indicators/" + code + "/members")
        .then();
  }
}
