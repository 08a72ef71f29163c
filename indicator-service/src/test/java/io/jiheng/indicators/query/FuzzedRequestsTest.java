package io.jiheng.indicators.query;

import static io.jiheng.indicators.Ask.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.jiheng.pattern.testing.fuzz.FuzzedRequests;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever is asked, it is answered or refused in order, and the counting goes on. */
@QuarkusTest
class FuzzedRequestsTest implements OnRealServers {

  private static final String COURT = "冀0870";

  private static final long PAUSE_MILLIS = 500;

  /** Beyond it the counting has stopped, however busy the machine is. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @Test
  void requests_that_once_found_a_fault_are_answered_in_order() {
    FuzzedRequests.ofThisService().replayCorpus("corpus/indicators.http");
  }

  @Test
  void mutated_requests_are_answered_in_order_and_what_happens_is_counted_meanwhile()
      throws InterruptedException {
    var watchdog = new Watchdog();
    watchdog.start();
    try {
      FuzzedRequests.ofThisService()
          .knowing("court", COURT, "冀08")
          .knowing("asOf", "2023-12-31")
          .knowing("caseNumber", subject(1), subject(2))
          .knowing("source", "urn:test")
          .knowing("id", 1, 2, "watch-1")
          .allowing("limits-changing", "counters-rebuilding", "questions-in-hand")
          .send(2_000);
    } finally {
      watchdog.ending = true;
      watchdog.join();
    }
    assertThat(watchdog.fault).as("after %d counted events", watchdog.counted).isNull();
    assertThat(watchdog.counted).isPositive();
    admin().get("/api/v1/indicators").then().statusCode(200);
  }

  private static String subject(int number) {
    return "(2023)" + COURT + "民初" + number + "号";
  }

  /** Sends an event, waits until it is counted, and sends the next. */
  private static final class Watchdog extends Thread {

    private volatile boolean ending;
    private volatile int counted;
    private volatile Throwable fault;

    Watchdog() {
      super("watchdog");
    }

    @Override
    public void run() {
      try {
        for (int number = 1; !ending; number++) {
          var id = "watch-" + number;
          Topic.send(subject(number), Events.filed(id, subject(number), "2023-02-01"));
          await()
              .atMost(PATIENCE)
              .untilAsserted(
                  () ->
                      admin()
                          .queryParams(Map.of("source", "urn:test", "id", id))
                          .get("/api/v1/receipts")
                          .then()
                          .statusCode(200)
                          .body("status", equalTo("COUNTED")));
          counted = number;
          Thread.sleep(PAUSE_MILLIS);
        }
      } catch (InterruptedException | RuntimeException | Error uncounted) {
        fault = uncounted;
      }
    }
  }
}
