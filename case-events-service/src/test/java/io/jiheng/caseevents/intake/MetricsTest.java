package io.jiheng.caseevents.intake;

import static io.jiheng.caseevents.intake.Door.BATCH;
import static io.jiheng.caseevents.intake.Door.EVENTS;
import static io.jiheng.caseevents.intake.Door.STRUCTURED;
import static io.jiheng.pattern.testing.MetricsGuard.valueOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.embedded.KafkaTestResource;
import io.jiheng.pattern.testing.MetricsGuard;
import io.jiheng.pattern.testing.TestKeysResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What operators see of the door 指标. */
@QuarkusTest
@QuarkusTestResource(TestKeysResource.class)
@QuarkusTestResource(
    value = KafkaTestResource.class,
    initArgs = @ResourceArg(name = "topics", value = "case-events:4"))
class MetricsTest {

  private static final String ACCEPTED = "jiheng_events_accepted_total{type=\"case.closed.v1\"}";
  private static final String REFUSED = "jiheng_events_refused_total{type=\"%s\"}";

  @Test
  void a_stranger_makes_no_series_by_what_it_sends() {
    MetricsGuard.assertStrangersMakeNoSeries();
  }

  @Test
  void every_event_is_counted_once_by_what_became_of_it() {
    var accepted = valueOf(ACCEPTED);
    var refused = valueOf(REFUSED.formatted("case.closed.v1"));
    var unknown = valueOf(REFUSED.formatted("unknown"));

    var twoFlaws = Events.closedOnNoDay("measured-3").replace("\"JUDGMENT\"", "\"NONE\"");
    var noType = Events.closed("measured-4").replace("case.closed.v1", "case.dreamt.v1");
    Door.send(BATCH, "[" + Events.many("measured", 3, ",") + "," + twoFlaws + "," + noType + "]")
        .post(EVENTS)
        .then()
        .statusCode(207);

    assertThat(valueOf(ACCEPTED) - accepted).isEqualTo(3);
    assertThat(valueOf(REFUSED.formatted("case.closed.v1")) - refused).isEqualTo(1);
    assertThat(valueOf(REFUSED.formatted("unknown")) - unknown).isEqualTo(1);
  }

  @Test
  void readiness_and_life_of_workers_are_metrics_too() {
    Awaitility.await().untilAsserted(() -> assertThat(valueOf("jiheng_ready")).isEqualTo(1));
    assertThat(valueOf("jiheng_worker_alive{worker=\"audit\"}")).isEqualTo(1);
  }

  @Test
  void what_is_exposed_is_what_the_table_says() {
    Door.send(STRUCTURED, Events.closed("exposed-1")).post(EVENTS).then().statusCode(202);
    Door.send(STRUCTURED, Events.closedOnNoDay("exposed-2")).post(EVENTS).then().statusCode(422);

    MetricsGuard.assertAsInTable("case-events-service");
  }
}
