package io.jiheng.indicators.scan;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiheng.indicators.Ask;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.scan.FileScans.Lane;
import io.jiheng.pattern.refusal.RefusedException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Whatever is offered as a file to be taken away is written in one of the places for exports. */
@QuarkusTest
class ExportPlacesTest implements OnRealServers {

  private static final String COURT = "冀9871";

  /** Reads no table of this service: the log of all services has its own rules. */
  private static final String AUDIT = "/api/v1/audit.csv";

  @Inject FileScans scans;

  @Test
  void who_exports_while_no_place_is_free_is_told_to_come_again() throws Exception {
    var exports = exports();
    assertThat(exports)
        .contains(
            "/api/v1/ledger.csv",
            "/api/v1/rosters.csv",
            "/api/v1/long-pending.csv",
            "/api/v1/bulletin.docx",
            "/api/v1/indicators/closing-rate/members.csv");
    enterCourt();

    whileNoPlaceIsFree(() -> atOnce(exports.stream().map(this::refusal).toList()));
  }

  private Callable<ValidatableResponse> refusal(String export) {
    return () ->
        Ask.admin()
            .queryParams("court", COURT, "asOf", "2023-06-30", "month", "2023-06")
            .get(export)
            .then()
            .statusCode(503)
            .body("code", equalTo("questions-in-hand"))
            .header("Retry-After", notNullValue());
  }

  /** Each waits some seconds for a place. */
  private static <T> void atOnce(List<Callable<T>> calls) {
    var threads = Executors.newFixedThreadPool(calls.size());
    try {
      for (var answer : threads.invokeAll(calls)) {
        answer.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void enterCourt() {
    Ask.admin()
        .contentType("application/json")
        .body("{\"name\":\"试验县人民法院\",\"level\":\"BASIC\"}")
        .put("/api/v1/courts/" + COURT)
        .then()
        .statusCode(201);
  }

  private static List<String> exports() throws JsonProcessingException {
    var api = new ObjectMapper().readTree(get("/q/openapi?format=json").asString());
    var exports = new ArrayList<String>();
    for (var path : api.path("paths").properties()) {
      if (isFile(path.getValue().path("get")) && !path.getKey().equals(AUDIT)) {
        exports.add(path.getKey().replace("{code}", "closing-rate"));
      }
    }
    return exports;
  }

  private static boolean isFile(JsonNode operation) {
    return operation
        .path("responses")
        .path("200")
        .path("content")
        .propertyStream()
        .anyMatch(
            type -> type.getKey().matches("text/csv.*|.*spreadsheetml.*|.*wordprocessingml.*"));
  }

  private void whileNoPlaceIsFree(Runnable action) {
    try {
      scans.go(
          Lane.EXPORT,
          time -> {
            whileNoPlaceIsFree(action);
            return null;
          });
    } catch (RefusedException full) {
      action.run();
    }
  }
}
