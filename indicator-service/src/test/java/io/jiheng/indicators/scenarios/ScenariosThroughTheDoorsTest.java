package io.jiheng.indicators.scenarios;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.untilNoSnapshotIsOlder;
import static io.jiheng.indicators.organization.Scope.SUBTREE;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.jiheng.indicators.scenarios.Given.Event;
import io.jiheng.indicators.scenarios.Scenario.Step;
import io.quarkus.test.junit.QuarkusTest;
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

  @Test
  void everyIndicatorSaysWhatItsScenarioExpects() {
    var scenarios = new LinkedHashMap<String, List<Step>>();
    var books = new HashMap<String, BooksOverHttp>();
    for (var code : ScenarioFiles.codes()) {
      var courts = ScenarioFiles.courts(code, PROVINCE);
      var steps = ScenarioFiles.read(code, courts).steps();
      if (steps.stream().flatMap(s -> s.asked().stream()).anyMatch(q -> q.scope() == SUBTREE)) {
        courts.forEach(court -> name(court, courts.get(0)));
      }
      scenarios.put(code, steps);
      books.put(code, new BooksOverHttp());
    }
    var softly = new SoftAssertions();
    for (int next = 0; next < longest(scenarios); next++) {
      var number = next;
      var steps = new LinkedHashMap<String, Step>();
      scenarios.forEach(
          (code, all) -> all.stream().skip(number).limit(1).forEach(step -> steps.put(code, step)));
      steps.forEach((code, step) -> write(step, books.get(code)));
      send(steps);
      untilNoSnapshotIsOlder();
      steps.forEach(
          (code, step) ->
              step.asked()
                  .forEach(
                      asked ->
                          softly
                              .assertThat(AskedOverHttp.answer(code, asked))
                              .as("%s, step %d, %s", code, number + 1, asked.question())
                              .isEqualTo(asked.answer())));
    }
    softly.assertAll();
  }

  private static int longest(Map<String, List<Step>> scenarios) {
    return scenarios.values().stream().mapToInt(List::size).max().orElseThrow();
  }

  private static void write(Step step, BooksOverHttp books) {
    step.given(Written.class).forEach(given -> given.into(books));
  }

  /** Sends the events of a step of all scenarios, and returns when all of them are counted. */
  private static void send(Map<String, Step> steps) {
    var ids = new ArrayList<String>();
    var events = new ArrayList<Map.Entry<String, byte[]>>();
    steps.forEach(
        (code, step) ->
            step.given(Event.class)
                .forEach(
                    event -> {
                      ids.add(code + "/" + event.id());
                      events.add(Map.entry(event.of(), event.json(code + "/")));
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
