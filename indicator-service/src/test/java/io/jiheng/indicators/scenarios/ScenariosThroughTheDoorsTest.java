package io.jiheng.indicators.scenarios;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.organization.Scope.SUBTREE;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.jiheng.indicators.scenarios.Scenario.Answer;
import io.jiheng.indicators.scenarios.Scenario.Asked;
import io.jiheng.indicators.scenarios.Scenario.Step;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** All scenarios at once, through Kafka and HTTP, each in courts of its own. */
@QuarkusTest
class ScenariosThroughTheDoorsTest implements OnRealServers {

  private static final String PROVINCE = "贵";
  private static final JsonPathConfig WITH_EXACT_NUMBERS =
      new JsonPathConfig(NumberReturnType.BIG_DECIMAL);

  @Test
  void everyIndicatorSaysWhatItsScenarioExpects() {
    var scenarios = new LinkedHashMap<String, List<Step>>();
    for (var code : ScenarioFiles.codes()) {
      var courts = ScenarioFiles.courts(code, PROVINCE);
      var steps = ScenarioFiles.read(code, courts).steps();
      if (steps.stream().flatMap(s -> s.asked().stream()).anyMatch(q -> q.scope() == SUBTREE)) {
        courts.forEach(court -> name(court, courts.get(0)));
      }
      scenarios.put(code, steps);
    }
    var softly = new SoftAssertions();
    for (int next = 0; next < longest(scenarios); next++) {
      var number = next;
      var steps = new LinkedHashMap<String, Step>();
      scenarios.forEach(
          (code, all) -> all.stream().skip(number).limit(1).forEach(step -> steps.put(code, step)));
      send(steps);
      steps.forEach(
          (code, step) ->
              step.asked()
                  .forEach(
                      asked ->
                          softly
                              .assertThat(answer(code, asked))
                              .as("%s, step %d, %s", code, number + 1, asked.question())
                              .isEqualTo(asked.answer())));
    }
    softly.assertAll();
  }

  private static int longest(Map<String, List<Step>> scenarios) {
    return scenarios.values().stream().mapToInt(List::size).max().orElseThrow();
  }

  /** Sends the events of a step of all scenarios, and returns when all of them are counted. */
  private static void send(Map<String, Step> steps) {
    var ids = new ArrayList<String>();
    var events = new ArrayList<Map.Entry<String, byte[]>>();
    steps.forEach(
        (code, step) ->
            step.given()
                .forEach(
                    given -> {
                      ids.add(code + "/" + given.id());
                      events.add(Map.entry(given.of(), given.json(code + "/")));
                    }));
    var lastOfPartition = new HashMap<Integer, String>();
    var sent = Topic.send(events);
    for (int i = 0; i < sent.size(); i++) {
      lastOfPartition.put(sent.get(i).partition(), ids.get(i));
    }
    lastOfPartition.values().forEach(id -> eventually(() -> assertCounted(id)));
  }

  private static void assertCounted(String id) {
    admin()
        .queryParams(Map.of("source", "urn:test", "id", id))
        .get("/api/v1/receipts")
        .then()
        .statusCode(200)
        .body("deadLetters.size()", equalTo(0));
  }

  private static Answer answer(String code, Asked asked) {
    var question = new HashMap<String, Object>();
    question.put("court", asked.court());
    question.put("asOf", asked.asOf().toString());
    question.put("scope", asked.scope());
    put(question, "department", asked.department());
    put(question, "judge", asked.judge());
    put(question, "family", asked.family());
    var body =
        admin()
            .queryParams(question)
            .get("/api/v1/indicators/" + code + "/value")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath(WITH_EXACT_NUMBERS);
    return new Answer(
        body.getLong("numerator"),
        body.get("denominator") == null ? null : body.getLong("denominator"),
        body.get("value") == null ? null : new BigDecimal(body.getString("value")));
  }

  private static void put(Map<String, Object> question, String name, String cut) {
    if (cut != null) {
      question.put(name, cut);
    }
  }

  private static void name(String court, String top) {
    var body = new HashMap<String, Object>(Map.of("name", court + "法院", "level", "BASIC"));
    if (!court.equals(top)) {
      body.put("parent", top);
    }
    admin()
        .contentType("application/json")
        .body(body)
        .put("/api/v1/courts/" + court)
        .then()
        .statusCode(201);
  }
}
