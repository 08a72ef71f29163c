package io.jiheng.indicators.query.members;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases behind a number: each says why it is one, and all can be taken away. */
@QuarkusTest
class MembersTest implements OnRealServers {

  private static final String CLOSED = "(2023)冀0971民初1号";
  private static final String PENDING = "(2023)冀0971民初2号";

  @Test
  void a_page_is_also_found_by_its_number_and_a_place_that_is_none_is_refused() {
    send();

    page(Map.of("size", 1)).body("total", nullValue()).body("next", notNullValue());
    page(Map.of("size", 1, "page", 1))
        .body("items[0].file", equalTo(PENDING))
        .body("total", equalTo(2))
        .body("next", nullValue());
    page(Map.of("size", 2)).body("total", equalTo(2));
    page(Map.of("after", "nowhere")).statusCode(400).body("code", equalTo("invalid-place"));
  }

  @Test
  void those_since_a_day_are_what_was_counted_from_then_on() {
    send();

    page(Map.of("since", "2023-03-02"))
        .body("items.file", contains(PENDING))
        .body("sum", equalTo(1))
        .body("total", equalTo(1));
    page(Map.of("since", "2023-03-03")).body("items", empty()).body("sum", equalTo(0));
    page(Map.of("since", "2023-07-01")).statusCode(400).body("code", equalTo("span-backwards"));
    admin()
        .queryParams(Map.of("court", "冀0971", "asOf", "2023-06-30", "part", "DENOMINATOR"))
        .queryParam("since", "2023-03-02")
        .get("/api/v1/indicators/closing-rate/members.csv")
        .then()
        .body(containsString(PENDING))
        .body(not(containsString(CLOSED)));
  }

  @Test
  void of_a_level_those_that_left_it_since_then_take_away() {
    send();

    admin()
        .queryParams(Map.of("court", "冀0971", "asOf", "2023-06-30", "part", "DENOMINATOR"))
        .queryParam("since", "2023-03-02")
        .get("/api/v1/indicators/spc-over-12-months/members")
        .then()
        .body("items.file", contains(CLOSED, PENDING))
        .body("items.amount", contains(-1, 1))
        .body("sum", equalTo(0));
  }

  private static ValidatableResponse page(Map<String, ?> more) {
    return admin()
        .queryParams(Map.of("court", "冀0971", "asOf", "2023-06-30", "part", "DENOMINATOR"))
        .queryParams(more)
        .get("/api/v1/indicators/closing-rate/members")
        .then();
  }

  @Test
  void a_member_says_why_it_is_one_and_another_why_not() {
    send();

    members("closing-rate", "冀0971", "2023-06-30", "NUMERATOR")
        .statusCode(200)
        .body("total", equalTo(1))
        .body("sum", equalTo(1))
        .body("items[0].file", equalTo(CLOSED))
        .body("items[0].closedOn", equalTo("2023-03-09"))
        .body("items[0].reasons[0].name", equalTo("结案"));
    explain("closing-rate", CLOSED)
        .body("numerator", equalTo(1))
        .body("denominator", equalTo(1))
        .body("terms.reason", hasItem("计入"));
    explain("closing-rate", PENDING)
        .body("numerator", equalTo(0))
        .body("denominator", equalTo(1))
        .body("terms[0].cause", equalTo("NO_SUCH_FACT"));
    explain("enforcement-closing-rate", CLOSED)
        .body("denominator", equalTo(0))
        .body("terms[0].cause", equalTo("OTHER_FAMILY"));
  }

  @Test
  void members_can_be_taken_away_as_csv_and_as_a_workbook(@TempDir Path directory)
      throws Exception {
    send();

    export("members.csv")
        .contentType(startsWith("text/csv"))
        .body(containsString("案号或编号"))
        .body(containsString(CLOSED))
        .body(containsString(",判决,"))
        .body(not(containsString("JUDGMENT")));
    var workbook =
        Files.write(directory.resolve("a.xlsx"), export("members.xlsx").extract().asByteArray());
    try (var zip = new ZipFile(workbook.toFile())) {
      var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
      assertThat(
              DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .parse(new ByteArrayInputStream(sheet))
                  .getDocumentElement()
                  .getTextContent())
          .contains("案号或编号", CLOSED);
    }
  }

  @Test
  void far_pages_are_read_on_to_and_not_turned_to() {
    admin()
        .queryParam("court", "冀0971")
        .queryParam("page", 21)
        .queryParam("size", 500)
        .get("/api/v1/indicators/closing-rate/members")
        .then()
        .statusCode(400)
        .body("code", equalTo("page-too-far"))
        .body("detail", containsString("after"));
  }

  @Test
  void a_count_has_no_denominator_to_show() {
    members("closed-count", "冀0971", "2023-06-30", "DENOMINATOR")
        .statusCode(400)
        .body("detail", containsString("closed-count"));
  }

  private static void send() {
    Topic.send(
        CLOSED,
        Events.filed("members-1", CLOSED, "2023-03-01"),
        Events.closed("members-2", CLOSED, "2023-03-09"));
    Topic.send(PENDING, Events.filed("members-3", PENDING, "2023-03-02"));
    eventually(
        () ->
            value("closing-rate", "冀0971", "2023-06-30")
                .body("numerator", equalTo(1))
                .body("denominator", equalTo(2)));
  }

  private static ValidatableResponse members(String code, String court, String asOf, String part) {
    return admin()
        .queryParams(Map.of("court", court, "asOf", asOf, "part", part))
        .get("/api/v1/indicators/" + code + "/members")
        .then();
  }

  private static ValidatableResponse explain(String code, String caseNumber) {
    return admin()
        .queryParams(new HashMap<>(Map.of("case", caseNumber, "asOf", "2023-06-30")))
        .get("/api/v1/indicators/" + code + "/explain")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse export(String file) {
    return admin()
        .queryParams(Map.of("court", "冀0971", "asOf", "2023-06-30"))
        .get("/api/v1/indicators/closing-rate/" + file)
        .then()
        .statusCode(200);
  }
}
