package io.jiheng.indicators.bruteforce;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.Ask;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.casefile.RecordedEvent;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.eventlog.UnreadableEventException;
import io.jiheng.indicators.query.comparison.Ranking;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/**
 * Random events through Kafka, random books over HTTP: whatever is asked of a court, of all courts
 * under it, of a department or a judge, every code of the catalogue is answered as counted by hand.
 */
@QuarkusTest
class ByHandThroughTheDoorsTest implements OnRealServers {

  /** So that the very same is tried again. */
  private static final String SEED = "20261122";

  private static final int HISTORIES = 16;
  private static final int QUESTIONS = 20;
  private static final List<String> RANKED =
      List.of("closed-per-judge", "mail-count", "attendance", "command-centre", "closed-count");
  private static final String TOP = "冀9810";
  private static final JsonPathConfig WITH_EXACT_NUMBERS =
      new JsonPathConfig(NumberReturnType.BIG_DECIMAL);

  private AnyHistory history;
  private AnyBooks books;
  private List<AnyQuestion> questions;
  private Map<FileKey, List<RecordedEvent>> told;
  private List<Dossier> files;

  @Test
  void everyCodeIsAnsweredAsCountedByHand() throws UnreadableEventException {
    JqwikSession.run(SEED, this::make);
    name(TOP, null);
    name("冀9811", TOP);
    name("冀9812", "冀9811");
    var events = history.events().stream().map(ByHandThroughTheDoorsTest::own).toList();
    told = AnyHistory.told(events);
    files = AnyHistory.files(told);
    Topic.send(events.stream().map(event -> Map.entry(subject(event), event)).toList());
    var desk = new BooksAtTheDoor(books.in(ByHandThroughTheDoorsTest::own));

    desk.writeAtFirst();
    eventually(() -> assertThat(counted()).isEqualTo(events.size()));
    Ask.untilNoSnapshotIsOlder();
    askAll(books.atFirst());

    desk.writeTheRest();
    Ask.untilNoSnapshotIsOlder();
    askAll(books);
    rankAll();
  }

  private void make() {
    var steps = new ArrayList<AnyHistory.Step>();
    for (int i = 0; i < HISTORIES; i++) {
      steps.addAll(AnyHistory.ofUpTo(30).sample().steps());
    }
    history = new AnyHistory(steps);
    books = AnyBooks.of(LedgerByHand.CODES, 120, 140).sample();
    questions = AnyQuestion.any().list().ofSize(QUESTIONS).sample();
  }

  private void askAll(AnyBooks written) {
    for (var question : questions) {
      var asked = asked(question.docket(history, files, told, AnyLimits.NONE, books), written);
      var values = values(question, asked);
      var said = values.stream().collect(toMap(v -> v.get("code"), v -> Answer.of(v)));

      assertThat(
              ByHand.differences(
                  asked,
                  indicator ->
                      indicator.calibre().onlyByName()
                          ? named(indicator, question, asked)
                          : said.get(indicator.code())))
          .as("on %s: %s", asked.asOf(), question)
          .isEmpty();
      assertThat(values).allSatisfy(v -> assertThat(v.get("reason")).isIn(reasons(v, question)));
    }
  }

  /** By department and judge too: 003 §1 is there to rank. */
  private void rankAll() {
    for (var asOf : List.of("2022-12-31", "2023-06-30", "2024-02-29")) {
      var whole =
          new Docket(
              files,
              told,
              LocalDate.parse(asOf),
              Set.of(TOP, "冀9811", "冀9812"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              AnyLimits.NONE,
              books.in(ByHandThroughTheDoorsTest::own));
      for (var of : Ranking.Of.values()) {
        for (var code : RANKED) {
          RanksAtTheDoor.hold(code, of, TOP, whole);
        }
      }
    }
  }

  /** The same of the courts of this test, with what is written by now. */
  private static Docket asked(Docket docket, AnyBooks written) {
    return new Docket(
        docket.files(),
        docket.told(),
        docket.asOf(),
        docket.courts().stream().map(ByHandThroughTheDoorsTest::own).collect(toSet()),
        docket.department(),
        docket.judge(),
        docket.family(),
        docket.cause(),
        docket.limits(),
        written.in(ByHandThroughTheDoorsTest::own));
  }

  /** A version that answers only by its name. */
  private static Answer named(Indicator version, AnyQuestion question, Docket asked) {
    Map<String, Object> body =
        admin()
            .queryParams(parameters(question, asked))
            .queryParam("version", version.calibre().version())
            .get("/api/v1/indicators/" + version.code() + "/value")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath(WITH_EXACT_NUMBERS)
            .getMap("$");
    return Answer.of(body);
  }

  /** All codes in one answer. */
  private static List<Map<String, Object>> values(AnyQuestion question, Docket asked) {
    return admin()
        .queryParams(parameters(question, asked))
        .get("/api/v1/values")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath(WITH_EXACT_NUMBERS)
        .getList("values");
  }

  private static Map<String, Object> parameters(AnyQuestion question, Docket asked) {
    var parameters = new HashMap<String, Object>();
    parameters.put("court", question.ofAllCourts() ? TOP : asked.courts().iterator().next());
    parameters.put("scope", question.ofAllCourts() ? "SUBTREE" : "COURT");
    parameters.put("asOf", asked.asOf().toString());
    question.department().ifPresent(name -> parameters.put("department", name));
    question.judge().ifPresent(code -> parameters.put("judge", code));
    question.family().ifPresent(name -> parameters.put("family", name));
    question.cause().ifPresent(name -> parameters.put("cause", name));
    return parameters;
  }

  /** Who asks for what is not kept so is told; else there is nothing to divide by. */
  private static List<String> reasons(Map<String, Object> value, AnyQuestion question) {
    var code = (String) value.get("code");
    if (value.get("value") != null) {
      return Collections.singletonList(null);
    }
    if (LedgerByHand.CODES.contains(code)) {
      return question.judge().isPresent()
          ? List.of("台账按法院和庭室登记，不分法官")
          : List.of("台账无登记：所计期间没有记录", "台账登记的分母合计为零");
    }
    var isOfPeople = question.judge().isPresent() || question.department().isPresent();
    return PetitionsAndMatters.COUNTS.containsKey(code) && isOfPeople
        ? List.of("信访和事项按法院登记，不分庭室和法官")
        : List.of("没有案件：分母为零", "分母为负：扣减的多于计入的", "名册无人：所计期间没有员额法官");
  }

  private static long counted() {
    return List.of(TOP, "冀9811", "冀9812").stream()
        .mapToLong(
            court ->
                admin()
                    .get("/api/v1/courts/" + court)
                    .then()
                    .extract()
                    .jsonPath()
                    .getLong("events"))
        .sum();
  }

  /** The courts of random histories are those of other tests as well. */
  private static String own(String court) {
    return court.replace("冀980", "冀981");
  }

  private static byte[] own(byte[] event) {
    var text = new String(event, StandardCharsets.UTF_8);
    return own(text).replace("\"id\":\"e", "\"id\":\"by-hand-").getBytes(StandardCharsets.UTF_8);
  }

  private static String subject(byte[] event) {
    return new JsonPath(new String(event, StandardCharsets.UTF_8)).getString("subject");
  }

  private static void name(String court, String parent) {
    var body = new HashMap<String, Object>(Map.of("name", court + "法院", "level", "BASIC"));
    body.put("parent", parent);
    admin()
        .contentType("application/json")
        .body(body)
        .put("/api/v1/courts/" + court)
        .then()
        .statusCode(201)
        .body("named", equalTo(true));
  }
}
