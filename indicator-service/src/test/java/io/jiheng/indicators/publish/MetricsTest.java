package io.jiheng.indicators.publish;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static io.jiheng.pattern.testing.MetricsGuard.valueOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.jiheng.indicators.rebuild.Database;
import io.jiheng.pattern.testing.MetricsGuard;
import io.jiheng.pattern.testing.WorkersGuard;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What operators see of the counting house 指标. */
@QuarkusTest
class MetricsTest implements OnRealServers {

  private static final String COUNTED = "jiheng_events_counted_total";
  private static final String DUPLICATE = "jiheng_events_duplicate_total";
  private static final String FAULTY = "jiheng_publisher_faulty";
  private static final String IN_HAND = "jiheng_batch_in_hand_seconds";
  private static final String DEAD = "jiheng_events_dead_lettered_total{code=\"not-json\"}";

  @Test
  void a_stranger_makes_no_series_by_what_it_sends() {
    MetricsGuard.assertStrangersMakeNoSeries();
  }

  @Test
  void health_tells_of_all_who_must_never_stop() {
    WorkersGuard.assertWatched(
        "case-events consumers",
        "case-events polls",
        "counting",
        "publisher",
        "upgrade",
        "limit correction",
        "rebuild",
        "audit");
  }

  @Test
  void every_record_is_measured_by_what_became_of_it() {
    var counted = valueOf(COUNTED);
    var duplicate = valueOf(DUPLICATE);
    var dead = valueOf(DEAD);
    var batches = valueOf("jiheng_batch_events_sum");
    var subject = "(2023)冀1971民初1号";
    var filed = Events.filed("measured-1", subject, "2023-02-01");

    Topic.send(subject, filed, filed, "no event".getBytes(UTF_8));
    eventually(() -> assertThat(valueOf("jiheng_batch_events_sum") - batches).isEqualTo(3));

    assertThat(valueOf(COUNTED) - counted).isEqualTo(1);
    assertThat(valueOf(DUPLICATE) - duplicate).isEqualTo(1);
    assertThat(valueOf(DEAD) - dead).isEqualTo(1);
    assertThat(valueOf("jiheng_events_freshness_seconds_count")).isPositive();
  }

  @Test
  void a_batch_that_the_database_does_not_take_is_seen_to_stay_in_hand() {
    var subject = "(2023)冀1974民初1号";
    Database.whileLocked(
        "lock table court_count",
        () -> {
          Topic.send(subject, Events.filed("held-up-1", subject, "2023-02-01"));
          eventually(() -> assertThat(valueOf(IN_HAND)).isGreaterThan(1));
        });

    eventually(() -> value("accepted-count", "冀1974", "2023-03-31").body("value", equalTo(1)));
    eventually(() -> assertThat(valueOf(IN_HAND)).isZero());
  }

  @Test
  void a_recount_of_all_courts_tells_when_it_was_and_what_differed() {
    var before = Clock.systemUTC().instant().minus(Duration.ofSeconds(1));

    admin().post("/api/v1/recount").then().statusCode(200).body("cellsDiffering", equalTo(0));

    assertThat(valueOf("jiheng_recount_timestamp_seconds"))
        .isGreaterThanOrEqualTo(before.getEpochSecond());
    assertThat(valueOf("jiheng_recount_differing")).isZero();
  }

  @Test
  void what_is_published_leaves_no_court_waiting() {
    var published = valueOf("jiheng_values_published_total");
    var subject = "(2023)冀1972民初1号";
    Topic.send(subject, Events.filed("measured-2", subject, "2023-02-01"));

    eventually(
        () -> {
          assertThat(valueOf("jiheng_values_published_total")).isGreaterThan(published);
          assertThat(valueOf("jiheng_publisher_courts_waiting")).isZero();
        });
    assertThat(valueOf("jiheng_publisher_leading")).isEqualTo(1);
    assertThat(valueOf(FAULTY)).isZero();
  }

  @Test
  void a_counter_that_cannot_be_read_is_a_fault_of_the_publisher() {
    var subject = "(2023)冀1975民初1号";
    Topic.send(subject, Events.filed("unreadable-1", subject, "2023-02-01"));
    eventually(() -> value("accepted-count", "冀1975", "2023-03-31").body("value", equalTo(1)));

    rewriteCounters("jsonb_build_object('filed', 'many', 'amounts', amounts)");
    try {
      eventually(() -> assertThat(valueOf(FAULTY)).isEqualTo(1));
    } finally {
      rewriteCounters("amounts -> 'amounts'");
    }
    eventually(() -> assertThat(valueOf(FAULTY)).isZero());
  }

  private static void rewriteCounters(String amounts) {
    Database.change(
        """
        begin;
        update court_count set revision = revision + 1 where court = '冀1975';
        update counter c set amounts = %s, revision = n.revision
          from court_count n where c.court = n.court and c.court = '冀1975';
        commit"""
            .formatted(amounts));
  }

  @Test
  void what_is_exposed_is_what_the_table_says() {
    var subject = "(2023)冀1973民初1号";
    Topic.send(subject, Events.filed("exposed-1", subject, "2023-02-01"));
    eventually(() -> value("accepted-count", "冀1973", "2023-03-31").body("value", equalTo(1)));

    eventually(() -> MetricsGuard.assertAsInTable("indicator-service"));
  }
}
