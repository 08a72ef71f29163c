package io.jiheng.indicators.query.value;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 诉前调确 and 诉前调书 in and out of the counts: the calibre that holds, and the one beside it. */
@QuarkusTest
class OnlyByNameTest implements OnRealServers {

  private static final String COURT = "冀1251";
  private static final String ASIDE = "without-pre-litigation";

  @ParameterizedTest
  @CsvSource({
    "closed-count, 2, , 1, ",
    "accepted-count, 4, , 2, ",
    "clearance-rate, 2, 4, 1, 2",
    "closing-rate, 2, 4, 1, 2"
  })
  void the_calibre_that_holds_counts_them_and_the_other_only_where_it_is_named(
      String code, int numerator, Integer denominator, int without, Integer denominatorWithout) {
    send();

    says(code, Map.of(), "2023", numerator, denominator);
    says(code, Map.of("version", "2023"), "2023", numerator, denominator);
    says(code, Map.of("version", ASIDE), ASIDE, without, denominatorWithout);
  }

  @Test
  void it_is_listed_with_the_notice_it_comes_from_and_holds_on_no_day() {
    admin()
        .get("/api/v1/indicators/closing-rate")
        .then()
        .statusCode(200)
        .body("version", equalTo("2023"))
        .body("versions.version", contains("2023", ASIDE))
        .body("versions.onlyByName", contains(false, true))
        .body("versions[0].to", nullValue())
        .body("versions[1].from", nullValue())
        .body("versions[1].citation.document", containsString("不纳入民事案件司法统计的通知"))
        .body("versions[1].calibre", containsString("诉前调确"))
        .body("numerator.name", contains("结案"));
    admin()
        .queryParam("version", ASIDE)
        .get("/api/v1/indicators/closing-rate")
        .then()
        .statusCode(200)
        .body("version", equalTo(ASIDE))
        .body("denominator.families", contains("all-but-pre-litigation", "all-but-pre-litigation"));
  }

  @Test
  void whatever_is_asked_of_an_indicator_is_asked_by_it() {
    send();

    ask("series", Map.of("to", "2025-06-30", "from", "2025-06-01"))
        .body("points[-1].denominator", equalTo(2));
    ask("comparison", Map.of()).body("now.denominator", equalTo(2));
    ask("ranking", Map.of()).body("ranks[0].denominator", equalTo(2));
    ask("members", Map.of("part", "DENOMINATOR"))
        .body("items.file", contains(number("民初", 1), number("民初", 2)));
    ask("explain", Map.of("case", number("诉前调确", 3)))
        .body("terms.cause", hasItem("OTHER_FAMILY"))
        .body("numerator", equalTo(0));
  }

  @Test
  void a_version_that_there_is_not_is_refused_with_those_that_there_are() {
    value("closing-rate", COURT, "2025-06-30", Map.of("version", "without"))
        .statusCode(400)
        .body("code", equalTo("unknown-version"))
        .body("detail", containsString(ASIDE));
  }

  private static void says(
      String code, Map<String, ?> named, String version, int numerator, Integer denominator) {
    value(code, COURT, "2025-06-30", named)
        .statusCode(200)
        .body("version", equalTo(version))
        .body("numerator", equalTo(numerator))
        .body("denominator", equalTo(denominator));
  }

  private static ValidatableResponse ask(String what, Map<String, ?> more) {
    var parameters = new HashMap<String, Object>(Map.of("court", COURT, "asOf", "2025-06-30"));
    parameters.put("version", ASIDE);
    parameters.putAll(more);
    return admin()
        .queryParams(parameters)
        .get("/api/v1/indicators/closing-rate/" + what)
        .then()
        .statusCode(200);
  }

  private static void send() {
    file("民初", 1, true);
    file("民初", 2, false);
    file("诉前调确", 3, true);
    file("诉前调书", 4, false);
    eventually(
        () ->
            value("closing-rate", COURT, "2025-06-30")
                .body("numerator", equalTo(2))
                .body("denominator", equalTo(4)));
  }

  private static void file(String family, int serial, boolean isClosed) {
    var number = number(family, serial);
    Topic.send(number, Events.filed("aside-" + serial, number, "2025-01-10"));
    if (isClosed) {
      Topic.send(number, Events.closed("aside-closed-" + serial, number, "2025-02-10"));
    }
  }

  private static String number(String family, int serial) {
    return "(2025)" + COURT + family + serial + "号";
  }
}
