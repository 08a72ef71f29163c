package io.jiheng.indicators.query;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.jiheng.indicators.AnyEvent;
import io.jiheng.indicators.Ask;
import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases behind a number: they are as many as the figure says, and each says why. */
@QuarkusTest
class MembersTest implements OnRealServers {

  /** So many that most of the cases that are filed are not cancelled as well. */
  private static final int CASES = 150;

  private static final String CLOSED = "(2023)冀0971民初1号";
  private static final String PENDING = "(2023)冀0971民初2号";

  @Test
  void theMembersAddUpToTheFigureForEveryIndicator() {
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

  @Test
  void aPageIsAlsoFoundByItsNumberAndAPlaceThatIsNoneIsRefused() {
    send();

    page(Map.of("size", 1)).body("total", nullValue()).body("next", notNullValue());
    page(Map.of("size", 1, "page", 1))
        .body("items[0].file", equalTo(PENDING))
        .body("total", equalTo(2))
        .body("next", nullValue());
    page(Map.of("size", 2)).body("total", equalTo(2));
    page(Map.of("after", "nowhere")).statusCode(400).body("code", equalTo("invalid-place"));
  }

  private static ValidatableResponse page(Map<String, ?> more) {
    return admin()
        .queryParams(Map.of("court", "冀0971", "asOf", "2023-06-30", "part", "DENOMINATOR"))
        .queryParams(more)
        .get("/api/v1/indicators/closing-rate/members")
        .then();
  }

  @Test
  void aMemberSaysWhyItIsOneAndAnotherWhyNot() {
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
  void membersCanBeTakenAwayAsCsvAndAsAWorkbook(@TempDir Path directory) throws Exception {
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
  void farPagesAreReadOnToAndNotTurnedTo() {
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
  void aCountHasNoDenominatorToShow() {
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
